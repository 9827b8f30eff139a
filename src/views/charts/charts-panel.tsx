import { useI18n } from '#src/i18n/i18n.ts';
import { chartMessages as m } from '#src/i18n/messages/charts.ts';
import { Part } from '#src/ui/part.tsx';
import { GoalFigure } from './goal-figure.tsx';
import { TimeFigure } from './time-figure.tsx';
import { KindFigure, TopicFigure } from './value-figure.tsx';
import './charts.css';

/** The answer in four figures, each of which filters and has an equal table. */
export function ChartsPanel() {
  const { t } = useI18n();
  return (
    <div className="charts">
      <Part title={t(m.byMonth)}>
        <TimeFigure />
      </Part>
      <Part title={t(m.byGoal)}>
        <GoalFigure />
      </Part>
      <Part title={t(m.byKind)}>
        <KindFigure />
      </Part>
      <Part title={t(m.byTopic)}>
        <TopicFigure />
      </Part>
    </div>
  );
}
