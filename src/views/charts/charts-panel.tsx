import { GoalFigure } from './goal-figure.tsx';
import { TimeFigure } from './time-figure.tsx';
import { KindFigure, TopicFigure } from './value-figure.tsx';
import './charts.css';

/** The answer in four figures, each of which filters and has an equal table. */
export function ChartsPanel() {
  return (
    <div className="charts">
      <TimeFigure />
      <GoalFigure />
      <KindFigure />
      <TopicFigure />
    </div>
  );
}
