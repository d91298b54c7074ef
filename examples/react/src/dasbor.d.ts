/** Tags of dasbor in JSX. */
import type { DasborElements } from 'dasbor/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends DasborElements {}
  }
}
