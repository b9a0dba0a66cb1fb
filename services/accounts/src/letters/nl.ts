import type { Letters } from './fr.ts'

export const nl: Letters = {
  newPassword: (link) => ({
    subject: 'Een nieuw wachtwoord kiezen',
    text: `Goedendag,

Iemand heeft een nieuw wachtwoord gevraagd voor uw Sejour-account. Was u het, kies het dan hier binnen het uur:

${link}

Was u het niet, doe dan niets: uw wachtwoord blijft hetzelfde.`,
  }),
  passwordChanged: () => ({
    subject: 'Uw wachtwoord is gewijzigd',
    text: `Goedendag,

Het wachtwoord van uw Sejour-account is zonet gewijzigd, en de andere toestellen zijn afgemeld.

Was u het niet, vraag dan meteen een nieuw wachtwoord op de aanmeldpagina en verwittig de beheerder van uw organisatie.`,
  }),
  verifyMail: (link) => ({
    subject: 'Uw adres bevestigen',
    text: `Goedendag,

Bevestig dat dit adres van u is door deze link binnen drie dagen te openen:

${link}

Hebt u geen Sejour-account, doe dan niets.`,
  }),
  invitation: (from, organisation, link) => ({
    subject: `Uitnodiging: ${organisation}`,
    text: `Goedendag,

${from} nodigt u uit om met “${organisation}” in Sejour te werken. Aanvaard de uitnodiging binnen zeven dagen:

${link}

Kent u deze organisatie niet, doe dan niets.`,
  }),
}
