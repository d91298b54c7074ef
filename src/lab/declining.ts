/** Companies whose sales have fallen against the period before. */
import type { Answer } from '../data/endpoint.js';
import type { labCompanyRanking } from './contracts.js';

/** A company as the ranking has it. */
export type RankedCompany = Answer<typeof labCompanyRanking>['data'][number];

/** A company that has sold less than before. */
export interface Fallen extends Pick<
  RankedCompany,
  'company_id' | 'company_name' | 'company_type_group_name' | 'omzet_type_name'
> {
  readonly sales_amount: number;
  readonly sales_before: number;
  /** Below 0. */
  readonly change: number;
  /** In percent of what was, to one decimal; null where what was isn't above 0. */
  readonly change_percent: number | null;
}

/** Companies of which less was sold than before, by name; one that is absent now has sold nothing. */
export function fallen(now: readonly RankedCompany[], before: readonly RankedCompany[]): Fallen[] {
  const current = new Map(now.map((company) => [company.company_id, company]));
  const names = new Intl.Collator('id');
  return before
    .flatMap((then): Fallen[] => {
      const { company_id, company_name, company_type_group_name, omzet_type_name } =
        current.get(then.company_id) ?? then;
      const sales = current.get(then.company_id)?.sales_amount ?? 0;
      const change = sales - then.sales_amount;
      if (!(change < 0)) return [];
      const percent = Math.round((change / then.sales_amount) * 1000) / 10;
      return [
        {
          company_id,
          company_name,
          company_type_group_name,
          omzet_type_name,
          sales_amount: sales,
          sales_before: then.sales_amount,
          change,
          change_percent: then.sales_amount > 0 ? percent : null,
        },
      ];
    })
    .sort((a, b) => names.compare(a.company_name ?? '', b.company_name ?? ''));
}
