export const compte = {
  fields: {
    mail: 'Adresse e-mail',
    password: 'Mot de passe',
    newPassword: 'Nouveau mot de passe',
    currentPassword: 'Mot de passe actuel',
    passwordHint:
      'Douze signes au moins. Plusieurs mots qui n’ont rien à voir font un bon mot de passe.',
    name: 'Votre nom',
    nameHint: 'Tel que vos collègues le liront.',
    code: 'Code à six chiffres',
    codeHint:
      'Votre application d’authentification l’affiche ; il change toutes les trente secondes.',
    recoveryCode: 'Code de secours',
    recoveryHint: 'Trois groupes de quatre signes. Chaque code sert une fois.',
    paperCode: 'Code sur votre papier',
    paperCodeHint:
      'Quatre groupes de quatre signes. Majuscules ou minuscules, avec ou sans tirets.',
    birth: 'Date de naissance',
    birthHint: 'Telle qu’elle figure dans votre dossier.',
    organisation: 'Organisation',
    organisationName: 'Nom de votre organisation',
    kind: 'Ce qu’est votre organisation',
    passkeyName: 'Nom de la clé',
    passkeyNameHint: 'Pour la reconnaître : « téléphone », « clé bleue ».',
    language: 'Langue des messages',
  },
  signIn: {
    title: 'Se connecter',
    lead: 'Pour les avocats, les associations, les communes, l’Office et les personnes qui ont un compte.',
    go: 'Se connecter',
    withPasskey: 'Se connecter avec une clé d’accès',
    withProvider: (name: string) => `Se connecter avec ${name}`,
    otherWays: 'D’autres façons',
    forgotten: 'Mot de passe oublié ?',
    paper: 'J’ai un code sur papier',
    left: 'Votre session est fermée.',
    noAccount:
      'Il faut une invitation pour avoir un compte. Les outils du site s’utilisent sans compte.',
    filling:
      'La démonstration se remplit encore : tous ses comptes n’y sont pas. Attendez quelques secondes.',
    again: 'Recharger cette page',
  },
  secondFactor: {
    title: 'Second facteur',
    lead: 'Votre mot de passe est bon. Montrez maintenant que c’est bien vous.',
    go: 'Continuer',
    lost: 'Je n’ai plus mon application',
    lostHint: 'Entrez un des codes de secours que vous avez imprimés ou notés.',
    useRecovery: 'Utiliser ce code',
    withPasskey: 'Utiliser une clé d’accès',
  },
  enrol: {
    title: 'Ajouter un second facteur',
    lead: 'Une application d’authentification donne un code qui change toutes les trente secondes. Un mot de passe volé ne suffit alors plus.',
    compulsory: 'Votre organisation l’exige : rien ne s’ouvre sans second facteur.',
    scan: 'Lisez ce dessin avec l’application de votre téléphone :',
    picture: 'Code QR à lire avec une application d’authentification',
    type: 'Ou tapez cette clé dans l’application :',
    confirm: 'Puis entrez le code qu’elle affiche',
    go: 'Confirmer',
    passkey: 'Ou avec une clé d’accès',
    already: 'Une application est déjà confirmée pour ce compte.',
    passkeyFirst:
      'Ce compte a une clé d’accès : connectez-vous avec elle avant d’ajouter une application.',
  },
  recovery: {
    title: 'Vos codes de secours',
    lead: 'Imprimez-les ou notez-les maintenant : ils ne seront plus affichés. Chacun ouvre votre compte une fois, sans l’application.',
    go: 'Je les ai gardés, continuer',
  },
  forgotten: {
    title: 'Mot de passe oublié',
    lead: 'Indiquez l’adresse de votre compte. Un lien pour choisir un nouveau mot de passe y sera envoyé.',
    go: 'Envoyer le lien',
    sentTitle: 'Regardez votre boîte aux lettres',
    sent: 'Si un compte existe à cette adresse, un message vient de partir. Le lien sert une fois, dans l’heure.',
  },
  newPassword: {
    title: 'Choisir un nouveau mot de passe',
    lead: 'Les appareils connectés à votre compte seront déconnectés.',
    go: 'Garder ce mot de passe',
    done: 'Votre mot de passe a changé. Connectez-vous avec le nouveau.',
  },
  verify: {
    title: 'Confirmer votre adresse',
    lead: 'Un clic confirme que cette adresse est la vôtre.',
    go: 'Confirmer',
    done: 'Votre adresse est confirmée.',
  },
  invitation: {
    title: (organisation: string) => `Invitation de ${organisation}`,
    asRole: (role: string) => `Vous y aurez le rôle : ${role}.`,
    forMail: (mail: string) => `Cette invitation est pour ${mail}.`,
    choose: 'Choisissez un mot de passe pour votre compte.',
    accept: 'Accepter l’invitation',
    signInFirst: 'Un compte existe déjà à cette adresse. Connectez-vous, puis acceptez.',
    signIn: 'Se connecter',
  },
  choose: {
    title: 'Pour quelle organisation ?',
    lead: 'Vous travaillez avec plusieurs. Ce que vous ouvrirez sera de celle-ci seule.',
    go: 'Ouvrir',
    none: 'Votre compte n’appartient à aucune organisation',
    noneLead: 'Demandez une invitation à l’administrateur de la vôtre.',
  },
  account: {
    title: 'Mon compte',
    desk: 'Aller aux dossiers',
    organisation: 'Mon organisation',
    otherOrganisation: 'Changer d’organisation',
    signOut: 'Se déconnecter',
    saved: 'C’est enregistré.',
    who: 'Qui vous êtes',
    save: 'Enregistrer',
    mailVerified: 'Adresse confirmée.',
    mailNotVerified: 'Adresse pas encore confirmée.',
    verifyMail: 'Recevoir le lien de confirmation',
    letterSent: 'Le message est parti : ouvrez son lien dans les trois jours.',
    password: 'Mot de passe',
    noPassword:
      'Ce compte n’a pas de mot de passe : « Mot de passe oublié » permet d’en choisir un.',
    changePassword: 'Changer le mot de passe',
    secondFactor: 'Second facteur',
    hasAuthenticator: (left: number) =>
      `Application d’authentification active. Codes de secours restants : ${left}.`,
    noAuthenticator: 'Aucune application d’authentification.',
    addAuthenticator: 'Ajouter une application',
    removeAuthenticator: 'Retirer l’application',
    newCodes: 'De nouveaux codes de secours',
    sensitive: 'Le mot de passe est redemandé avant tout changement.',
    passkeys: 'Clés d’accès',
    passkeysLead:
      'Une clé d’accès remplace le mot de passe et le second facteur. Elle reste dans votre téléphone, votre ordinateur ou une clé.',
    noPasskeys: 'Aucune clé d’accès.',
    addPasskey: 'Ajouter une clé d’accès',
    needsScript: 'L’ajout d’une clé d’accès demande un navigateur récent avec JavaScript.',
    remove: 'Retirer',
    madeOn: (day: string) => `Ajoutée le ${day}`,
    usedOn: (day: string) => `utilisée le ${day}`,
    sessions: 'Appareils connectés',
    thisOne: 'celui-ci',
    since: (instant: string) => `Connecté depuis le ${instant}`,
    seen: (instant: string) => `vu le ${instant}`,
    unknownDevice: 'Appareil inconnu',
    end: 'Déconnecter',
    endOthers: 'Déconnecter tous les autres',
  },
  paper: {
    title: 'Mon dossier, avec un code sur papier',
    lead: 'Votre avocat, votre association ou votre commune vous a donné un code. Vous pouvez lire votre dossier ; rien ne peut y être changé d’ici.',
    go: 'Ouvrir mon dossier',
  },
  first: {
    title: 'Le premier compte',
    lead: 'Ce compte administrera la première organisation de cette installation. Le lien vient du terminal et sert une fois.',
    go: 'Créer le compte',
    kinds: {
      counsel: 'Cabinet d’avocats ou association',
      commune: 'Commune',
      office: 'Office des étrangers',
    },
  },
  unavailable: {
    title: 'Ce qui est gardé ne répond pas pour l’instant',
    lead: 'Le serveur fonctionne, mais il n’atteint pas ce qu’il garde. Revenez à la page précédente, et envoyez-la à nouveau dans un moment.',
  },
  ended: {
    title: 'Ce lien ne fonctionne plus',
    lead: 'Il a déjà servi, il est trop ancien, ou un autre l’a remplacé. Demandez-en un nouveau.',
  },
  passkeyFailed: 'La clé d’accès n’a pas fonctionné. Réessayez, ou utilisez une autre façon.',
  roles: {
    administrator: 'administrateur',
    counsel: 'avocat ou conseiller',
    assistant: 'assistant',
    reader: 'lecteur',
    officer: 'agent',
    handler: 'gestionnaire',
    person: 'personne',
  },
  faults: {
    wrong:
      'L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux ; les majuscules du mot de passe comptent.',
    'code-wrong':
      'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant et vérifiez l’heure de votre téléphone.',
    'recovery-wrong': 'Ce code de secours n’est pas connu ou a déjà servi. Essayez-en un autre.',
    'mail-malformed':
      'Cette adresse n’a pas la forme d’une adresse e-mail. Écrivez-la comme nom@exemple.be.',
    'mail-taken':
      'Un compte existe déjà à cette adresse. Connectez-vous, ou demandez un nouveau mot de passe.',
    'name-missing': 'Il manque le nom : vos collègues doivent savoir qui agit. Écrivez-le.',
    'password-too-short':
      'Ce mot de passe est trop court : il se devine. Prenez douze signes ou plus.',
    'password-too-long': 'Ce mot de passe dépasse 200 signes. Raccourcissez-le.',
    'password-common':
      'Ce mot de passe est de ceux qu’on essaie d’abord. Prenez plusieurs mots sans lien.',
    'password-like-you':
      'Ce mot de passe tient presque entier dans votre nom ou votre adresse. Prenez-en un autre.',
    'password-wrong':
      'Ce n’est pas votre mot de passe actuel. Il protège ce changement : entrez-le à nouveau.',
    'organisation-missing': 'Il manque le nom de l’organisation. Écrivez-le.',
    'organisation-unknown': 'Choisissez une des organisations de la liste.',
    'other-account':
      'Vous êtes connecté avec une autre adresse que celle qui est invitée. Déconnectez-vous d’abord.',
    'sign-in-first': 'Un compte existe déjà à cette adresse. Connectez-vous pour accepter.',
    'link-ended': 'Ce lien ne fonctionne plus. Demandez-en un nouveau.',
    'factor-compulsory': 'Votre organisation exige un second facteur. Ajoutez-en d’abord un autre.',
    'provider-failed':
      'Le service d’identification ne répond pas comme il faut. Réessayez plus tard, ou connectez-vous autrement.',
    stranger:
      'Personne ici n’a invité cette adresse. Demandez une invitation à votre organisation.',
    'mail-not-verified':
      'Le service d’identification ne garantit pas votre adresse. Connectez-vous autrement.',
    'not-ours':
      'Cette connexion n’a pas commencé dans ce navigateur, ou elle a trop duré. Recommencez.',
    'paper-wrong':
      'Le code et la date de naissance ne vont pas ensemble. Vérifiez les deux sur votre papier.',
    'paper-ended':
      'Ce code n’ouvre plus : il est arrivé à sa fin ou il a été retiré. Demandez-en un autre à qui vous l’a donné.',
    'day-malformed': 'Cette date n’existe pas. Écrivez le jour, le mois et l’année en chiffres.',
    'passkey-wrong': 'Cette clé d’accès n’est pas reconnue ici. Utilisez une autre façon.',
    'last-administrator':
      'C’est le dernier administrateur : sans lui personne ne pourrait inviter. Donnez d’abord ce rôle à quelqu’un d’autre.',
    'no-such-role': 'Ce rôle n’existe pas dans votre organisation. Choisissez-en un de la liste.',
    'no-such-member': 'Cette personne ne fait plus partie de l’organisation.',
    'member-already': 'Cette personne fait déjà partie de l’organisation.',
    'letter-failed': 'Le message n’a pas pu partir. Réessayez ; l’invitation sera refaite.',
  },
  tooMany: (time: string) =>
    `Trop d’essais. Pour protéger le compte, rien n’est plus essayé avant ${time}.`,
} as const
