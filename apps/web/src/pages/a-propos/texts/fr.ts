export const aPropos = {
  title: 'À propos de Sejour',
  description:
    'Ce que Sejour calcule, sur quels textes, avec quelle certitude, ce qu’il ne garde pas, et ce qui reste à rendre accessible.',
  lead: 'Sejour est un logiciel libre. Il lit les textes sur le séjour en Belgique, les applique à vos réponses et montre son travail.',
  parts: {
    computed: {
      title: 'Ce qui est calculé',
      lines: [
        'Si une demande sur la base de l’article 9bis peut être introduite, ce qui la rendrait irrecevable, et ce qui reste à l’appréciation de l’Office des étrangers.',
        'Le dernier jour d’un recours ou d’une autre démarche, et le jour sûr quand un fait ou une lecture reste ouvert.',
        'La redevance d’une demande au jour du dépôt, et l’effet d’un paiement manquant ou incomplet.',
        'Les jours utilisés et restants sous la règle des 90 jours sur 180.',
        'Ce qui relève d’une appréciation n’est jamais calculé : la page dit qui apprécie.',
      ],
    },
    sources: {
      title: 'Les sources et leur certitude',
      lines: [
        'Chaque ligne porte sa source dans la marge : le texte, l’article, son rang (loi, arrêté royal, circulaire, pratique) et la certitude de notre lecture.',
        '« À confirmer » marque un montant ou une règle qu’aucune source officielle lue ici ne confirme.',
        'Les textes changent. Chaque règle dit jusqu’à quel jour son texte a été lu ; passé ce jour, la page répond selon le dernier état connu et le dit à côté de la réponse.',
        'Les recours, les règles de notification et l’article 9bis ont été modifiés le 12 juin 2026 par des textes qui n’ont pas été lus ici. Pour ces jours-là, fiez-vous au délai imprimé sur la décision et à un avocat.',
        'Un fait inconnu n’allonge jamais un délai : le plus court est montré jusqu’à ce qu’on sache.',
      ],
    },
    privacy: {
      title: 'Vie privée',
      lines: [
        'Les calculs se font dans votre navigateur. Aucune réponse n’est envoyée.',
        'Sans script, le formulaire va au serveur, qui répond et n’en garde rien.',
        'Un acte que vous remplissez ici est composé par le serveur, qui n’en garde rien et n’en note rien dans son journal.',
        'Aucun cookie, aucune mesure d’audience, aucune ressource d’un autre site.',
        'Les adresses des pages ne contiennent pas vos réponses, et le journal du serveur n’en contient pas non plus.',
      ],
    },
    accessibility: {
      title: 'Accessibilité',
      lines: [
        'Nous visons les règles WCAG 2.2, niveau AA. Les pages se lisent au clavier, à 400 % d’agrandissement, sur un téléphone, sans script et sur papier.',
        'Un outil automatique (axe) vérifie chaque page et chaque état en français et en néerlandais. Un tel outil ne trouve qu’une partie des obstacles.',
        'Ce qui n’a pas encore été fait : un essai complet avec des personnes qui utilisent un lecteur d’écran, et un audit par un tiers. Nous ne nous déclarons donc pas pleinement conformes.',
      ],
    },
    licence: {
      title: 'Licence et responsabilité',
      lines: [
        'Logiciel libre sous licence publique de l’Union européenne (EUPL) 1.2 : chacun peut le lire, l’utiliser, le corriger.',
        'Sejour n’est ni un service de l’État ni un avis juridique. La décision revient à l’autorité ; pour votre dossier, voyez un avocat.',
      ],
    },
  },
} as const
