export const site = {
  nav: {
    orientation: 'S’orienter',
    papers: 'Mon papier',
    limit: 'Dernier jour',
    routes: 'Les voies',
    fee: 'Redevance',
    sources: 'Les textes',
    signIn: 'Se connecter',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    lead: 'L’adresse est peut-être mal recopiée, ou la page a changé de place.',
    doors: 'Voici où aller :',
    home: 'Page d’accueil',
  },
} as const
