export const accueil = {
  title: 'Le droit de séjourner en Belgique, texte à l’appui',
  description:
    'Sejour répond à quatre questions sur le droit de séjour en Belgique : demander, compter un délai, connaître la redevance, compter ses jours. Chaque ligne porte sa source.',
  lead: 'Vous répondez à des questions simples. Sejour applique les textes, montre d’où vient chaque ligne, et dit ce qu’il ne sait pas.',
  doors: {
    screening: {
      title: 'Puis-je demander ?',
      text: 'Article 9bis : ce qui permet d’introduire une demande, ce qui la rendrait irrecevable, ce que l’Office apprécie.',
    },
    limit: {
      title: 'Jusqu’à quel jour ?',
      text: 'Vous avez reçu une décision : le dernier jour pour agir, compté devant vous, et le jour sûr.',
    },
    fee: {
      title: 'Combien cela coûte-t-il ?',
      text: 'La redevance au jour du dépôt, personne par personne, et ce qu’entraîne un paiement incomplet.',
    },
    shortStay: {
      title: '90 jours sur 180',
      text: 'Les jours passés dans l’espace Schengen, ceux qui restent, et si un visa est nécessaire.',
    },
  },
  never: 'Ce que Sejour ne fait jamais',
  nevers: [
    'Il ne demande ni nom, ni compte, ni adresse.',
    'Il n’envoie rien et ne garde rien : le calcul se fait dans votre page. Sans script, le serveur répond, puis oublie.',
    'Il ne donne ni note ni pourcentage, et ne promet aucune issue. Là où la loi laisse un choix, il dit qui décide.',
    'Il ne remplace pas un avocat.',
  ],
  help: 'Où trouver de l’aide',
  helps: [
    'Un avocat, au plus tôt, surtout quand un délai court. L’aide juridique peut être gratuite : chaque barreau a un bureau d’aide juridique.',
    'Un service social ou une association qui aide les personnes étrangères, près de chez vous. Le CPAS de votre commune peut vous orienter.',
    'En centre fermé : demandez au service social du centre comment voir un avocat. Les délais y sont plus courts.',
  ],
  leave: 'Si vous n’êtes pas seul devant l’écran',
  leaveText:
    'Le bouton « Quitter ce site », en haut de chaque page, ouvre la météo à la place. Au clavier : trois fois Échap. Les pages déjà vues restent dans l’historique du navigateur : effacez-le, ou ouvrez une fenêtre privée.',
} as const
