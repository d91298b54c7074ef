/** The 20 questions that both pages ask: the same endpoint, each with its own last day. */
export const questions = Array.from({ length: 20 }, (_, index) => ({
  dealer: '12284',
  from: '2024-01-01',
  to: `2024-06-${String(index + 1).padStart(2, '0')}`,
}));
