export const demo = {
  title: 'Les comptes de la démonstration',
  lead: 'Tout y est inventé : organisations, personnes, dossiers. Un compte par rôle, et le même mot de passe pour tous :',
  warning: 'Ce mot de passe est public. N’y mettez jamais une vraie personne.',
  ownSpace: 'Personnes, dans leur propre espace',
  paper: 'Sans compte, avec un code sur papier',
  paperLead: 'Ces codes ouvrent la page d’une personne, qui se lit aussi dans sa langue :',
  born: (day: string) => `né ou née le ${day}`,
  codeTitle: 'Le code du moment, pour la démonstration seulement',
  codeWhy:
    'Une commune et l’Office n’ouvrent rien sans second facteur. Ce compte inventé n’a pas de téléphone : cette page montre le code que son application afficherait. Un vrai compte ne voit jamais le sien ici.',
  codeUsed:
    'Le code du moment a déjà servi, et un code ne sert qu’une fois. Le suivant vient dans moins d’une minute.',
  again: 'Recharger cette page',
} as const
