/** The frame of every page. The style sheet keeps the widgets' room until their code is there. */
import 'dasbor/tokens.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'dasbor in Next', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="id">
      <body>{children}</body>
    </html>
  );
}
