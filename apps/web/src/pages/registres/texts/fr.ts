export const registres = {
  title: 'Dans quel registre ?',
  description:
    'Registre d’attente, registre des étrangers, registre de la population : qui y est inscrit, avec quel papier, et comment une inscription commence, change et finit.',
  lead: 'La commune inscrit les personnes dans trois registres. Le papier que vous avez dit dans lequel vous êtes.',
  table: 'Qui est inscrit où',
  life: 'La vie d’une inscription',
  lifeLead:
    'Les trois lignes sont les trois registres. Le trait dit où une inscription commence, où elle passe, où elle s’arrête.',
  kinds: { enter: 'Entrée', move: 'Passage', keep: 'Reste', strike: 'Radiation' },
  conditions: 'Ce que toute inscription demande',
  to: (register: string) => `vers le ${register}`,
  at: (register: string) => `au ${register}`,
  from: (register: string) => `du ${register}`,
  papers: 'Papiers',
  all: 'Tous les papiers',
} as const
