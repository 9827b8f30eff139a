import { Component, createContext, type ReactNode, use } from 'react';

interface PanelBoundaryProps {
  readonly children: ReactNode;
  /** What stands in place of a panel that failed. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
}

interface PanelBoundaryState {
  readonly failure: { readonly error: unknown } | undefined;
  /** Another object for every attempt. */
  readonly attempt: object;
}

const Attempt = createContext<object>({});

/** Stands for the present attempt to draw what is within the nearest boundary: another object after each retry. */
export const useAttempt = (): object => use(Attempt);

/** Keeps a panel that fails from taking the page down with it. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { failure: undefined, attempt: {} };

  static getDerivedStateFromError(error: unknown): Partial<PanelBoundaryState> {
    return { failure: { error } };
  }

  private readonly retry = () => {
    this.setState({ failure: undefined, attempt: {} });
  };

  override render(): ReactNode {
    const { failure, attempt } = this.state;
    if (failure !== undefined) return this.props.fallback(failure.error, this.retry);
    return <Attempt value={attempt}>{this.props.children}</Attempt>;
  }
}
