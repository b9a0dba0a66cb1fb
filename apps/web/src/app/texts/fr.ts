export const site = {
  nav: {
    screening: 'Article 9bis',
    limit: 'Dernier jour',
    fee: 'Redevance',
    shortStay: '90 jours sur 180',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    lead: 'L’adresse est peut-être mal recopiée, ou la page a changé de place.',
    doors: 'Voici où aller :',
    home: 'Page d’accueil',
  },
} as const
