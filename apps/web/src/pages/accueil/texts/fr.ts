export const accueil = {
  title: 'Le droit de séjourner en Belgique, texte à l’appui',
  description:
    'Le droit de séjour en Belgique, expliqué et sourcé : quelle voie, quel papier, quel délai, quelle redevance, quel titre, quel juge. Rien n’est envoyé.',
  lead: 'Vous répondez à des questions simples. Sejour applique les textes, montre d’où vient chaque ligne, et dit ce qu’il ne sait pas.',
  paper: 'Vous avez un papier en main',
  paperText:
    'Écrivez ce qui est imprimé dessus : vous saurez ce qu’il est, ce qu’il permet et jusqu’à quel jour agir.',
  groups: [
    {
      title: 'Demander un séjour',
      doors: [
        {
          path: '/orientation',
          title: 'Quelle voie pour moi ?',
          text: 'Quelques questions, puis toutes les voies côte à côte : ouvertes, fermées, et pourquoi.',
        },
        {
          path: '/article-9bis',
          title: 'Article 9bis',
          text: 'Ce qui permet de demander en Belgique, ce qui rendrait la demande irrecevable, ce que l’Office apprécie.',
        },
        {
          path: '/citoyens-union',
          title: 'Citoyens de l’Union et famille',
          text: 'Annexes 19 et 19ter : les pièces, les six mois, le silence, le refus.',
        },
        {
          path: '/redevance',
          title: 'Combien cela coûte-t-il ?',
          text: 'La redevance au jour du dépôt, personne par personne, et l’effet d’un paiement incomplet.',
        },
      ],
    },
    {
      title: 'Réagir à une décision',
      doors: [
        {
          path: '/delai',
          title: 'Jusqu’à quel jour ?',
          text: 'Le dernier jour pour agir, compté devant vous, et le jour sûr.',
        },
        {
          path: '/ordre-de-quitter',
          title: 'J’ai reçu un ordre de quitter',
          text: 'Quoi faire d’abord, ce qui arrête un renvoi et ce qui ne l’arrête pas, l’interdiction d’entrée.',
        },
        {
          path: '/autorites',
          title: 'Qui décide, quel juge ?',
          text: 'Le chemin de chaque demande, les autorités, les juges, les langues.',
        },
        {
          path: '/parcours-du-dossier',
          title: 'Le parcours d’un dossier',
          text: 'Étape par étape, dessiné : qui a le dossier, qui agit, dans quel délai, ce qui peut suivre.',
        },
      ],
    },
    {
      title: 'Rester, et pour combien de temps',
      doors: [
        {
          path: '/sejour-illimite',
          title: 'Devenir illimité',
          text: 'Vos années sur une ligne, avec leurs trous : cartes B, K, L, EU+ et F+.',
        },
        {
          path: '/visite',
          title: 'Venir moins de 90 jours',
          text: 'Visa, moyens, garantie, déclaration à la commune.',
        },
        {
          path: '/court-sejour',
          title: '90 jours sur 180',
          text: 'Les jours passés dans l’espace Schengen, ceux qui restent.',
        },
        {
          path: '/registres',
          title: 'Dans quel registre ?',
          text: 'Registre d’attente, des étrangers, de la population : qui y entre, qui en sort.',
        },
      ],
    },
    {
      title: 'Comprendre',
      doors: [
        {
          path: '/lexique',
          title: 'Le lexique',
          text: 'Les mots de la loi en mots simples, en quatre langues.',
        },
        {
          path: '/sources',
          title: 'Les textes',
          text: 'Chaque texte, jusqu’où il a été lu, ce qui repose sur lui, ce qui a changé entre deux jours.',
        },
        {
          path: '/contradictions',
          title: 'Quand les sources se contredisent',
          text: 'Ce que dit chacune, et ce que nous en faisons.',
        },
        {
          path: '/confirmation',
          title: 'À confirmer par un juriste',
          text: 'Tout ce qui n’est pas sûr, à comparer, dater et signer.',
        },
      ],
    },
    {
      title: 'Travailler avec Sejour',
      doors: [
        {
          path: '/actes',
          title: 'Remplir un acte',
          text: 'Annexes, décisions, lettres, recours : ce qui se contredit est refusé. En PDF ou en Word, sans compte.',
        },
        {
          path: '/connexion',
          title: 'Le bureau des conseils',
          text: 'Avocats et associations : dossiers, pièces, arguments, délais, sur votre machine.',
        },
        {
          path: '/mon-dossier',
          title: 'Mon dossier, avec un code',
          text: 'Votre conseil vous a donné un code sur papier : il ouvre votre dossier, en lecture.',
        },
      ],
    },
  ],
  never: 'Ce que Sejour ne fait jamais',
  nevers: [
    'Ces pages ne demandent ni nom, ni compte, ni adresse. Seul le bureau des conseils s’ouvre avec un compte.',
    'Elles n’envoient rien et ne gardent rien : le calcul se fait dans votre page. Sans script, le serveur répond, puis oublie.',
    'Seul un acte que vous remplissez part au serveur, avec les noms que vous y écrivez : il le compose, puis l’oublie.',
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
