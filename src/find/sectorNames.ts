/**
 * Everyday words for what a sector is about, by its id in `data/sectors.csv`: whoever types one of them has no organisation in
 * mind yet, and none may have the word to itself. Words for one organisation are its aliases, in `data/organisations.csv`.
 */
export const sectorNames: Readonly<Record<string, readonly string[]>> = {
  famille: ['allocations', 'allowances'],
  sante: ['assurance maladie', 'mutuelle', 'health insurance'],
  retraite: ['pension'],
  emploi: ['chômage', 'unemployment'],
  energie: ['électricité', 'gaz', 'electricity', 'gas'],
  telecoms: ['internet', 'box', 'téléphone', 'broadband', 'phone'],
};
