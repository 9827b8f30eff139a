import { Component, type ReactNode } from 'react';

interface PanelBoundaryProps {
  readonly children: ReactNode;
  /** What stands in place of a panel that failed. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
}

type PanelBoundaryState = { readonly failed: false } | { readonly failed: true; readonly error: unknown };

/** Keeps a panel that fails from taking the page down with it. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { failed: false };

  static getDerivedStateFromError(error: unknown): PanelBoundaryState {
    return { failed: true, error };
  }

  private readonly retry = () => {
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.state.error, this.retry) : this.props.children;
  }
}
