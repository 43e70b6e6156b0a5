import { Component, type ReactNode } from 'react';
import { StartFailure } from './views/StartFailure';

interface Props {
  readonly children: ReactNode;
}

/** Shows a plain sentence with a code instead of an empty pane, should drawing it ever fail. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <StartFailure code="unknown" /> : this.props.children;
  }
}
