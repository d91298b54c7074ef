/** One dealer, one period, three widgets: `[…]` sets properties, `[attr.…]` attributes, `(…)` hears events. */
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <label>Dealer <input [value]="dealer()" (change)="dealer.set($any($event.target).value)" /></label>
      <output>{{ heard() }}</output>
      <dasbor-scope [dealer]="dealer()" date-from="2024-01-01" date-to="2024-06-30">
        <document-indicator-card
          [attr.no-actions]="false"
          (dasbor-load)="load($any($event))"
        ></document-indicator-card>
        <status-prospect-chart
          by="status"
          style="height: 320px"
          (dasbor-select)="select($any($event))"
        ></status-prospect-chart>
        <history-table [filters]="filters()" [columns]="columns"></history-table>
      </dasbor-scope>
    </main>
  `,
})
export class App {
  readonly dealer = signal('12284');
  readonly heard = signal('');
  readonly filters = signal<Record<string, string>>({});
  readonly columns = ['nama_lengkap', 'status_prospect'];

  load({ detail }: CustomEvent<{ endpoint: string }>): void {
    this.heard.set(`dasbor-load: ${detail.endpoint}`);
  }

  select({ detail }: CustomEvent<{ label: string; value: string }>): void {
    this.heard.set(`dasbor-select: ${detail.label}`);
    this.filters.set(detail.value ? { status_prospect: detail.value } : {});
  }
}
