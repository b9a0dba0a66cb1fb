export const common = {
  tagline: 'Le droit de séjourner en Belgique, texte à l’appui',
  description:
    'Outils libres sur le droit de séjour en Belgique : demander, compter un délai, connaître la redevance. Chaque ligne porte sa source.',
  home: 'Accueil',
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Outils',
  languages: 'Langue de la page',
  languageName: 'Français',
  leaveSite: 'Quitter ce site',
  leaveSiteHint: 'Ouvre la météo à la place de cette page. Au clavier : trois fois Échap.',
  footerHeading: 'À propos de ce site',
  whatThisIs:
    'Ce site lit les textes sur le séjour et les applique à ce que vous répondez. Il montre la source de chaque ligne et dit ce qu’il ne sait pas.',
  noLegalAdvice:
    'Ce n’est pas un avis juridique. La décision revient à l’autorité ; pour votre dossier, parlez à un avocat ou à un service social.',
  nothingSent: 'Vos réponses ne sont ni envoyées ni conservées, sauf si vous le demandez.',
  licence: 'Logiciel libre, licence EUPL-1.2',
  sources: 'Sources et dates de lecture',
  components: 'Composants de l’interface',
} as const
