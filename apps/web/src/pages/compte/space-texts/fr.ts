export const space = {
  title: 'Mon espace',
  lead: 'Vous lisez ici les dossiers que l’on tient pour vous : où ils en sont, ce que vous devez faire et pour quand. Rien ne peut être changé d’ici.',
  files: 'Mes dossiers',
  none: 'Aucun dossier n’est lié à votre compte. Votre avocat, votre association ou votre commune peut vous donner un code sur papier : entrez-le ci-dessous, une seule fois.',
  linkedOn: (day: string) => `lié le ${day}`,
  until: (day: string) => `se lit jusqu’au ${day}`,
  ended: {
    revoked: 'Ne s’ouvre plus : le code a été retiré. Demandez-en un autre à cette organisation.',
    over: 'Ne s’ouvre plus : le code est arrivé à sa fin. Demandez-en un autre à cette organisation.',
  },
  open: 'Lire',
  remove: 'Retirer',
  ofFile: (organisation: string, day: string) => `le dossier de ${organisation}, lié le ${day}`,
  noted:
    'Chaque lecture est notée dans le dossier, et vous voyez qui l’a lu. Qui suit le dossier peut retirer le code ; il ne s’ouvre alors plus d’ici.',
  add: 'Lier un dossier',
  addLead: 'Après cela, ce dossier s’ouvre d’ici sans code.',
  go: 'Lier ce dossier',
  linked: 'Le dossier est lié à votre compte.',
  unlinked:
    'Le dossier est retiré de votre espace. Le papier avec son code l’ouvre encore : si quelqu’un d’autre l’a vu, demandez d’y mettre fin.',
  back: 'Revenir à mon espace',
} as const
