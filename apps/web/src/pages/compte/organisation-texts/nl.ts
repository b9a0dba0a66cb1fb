import type { OrganisationTexts } from './index.ts'

export const organisation: OrganisationTexts = {
  title: 'Mijn organisatie',
  lead: 'Wie hier werkt, in welke rol, en wie uitgenodigd is.',
  name: 'Naam',
  save: 'Opslaan',
  saved: 'Het is opgeslagen.',
  members: 'Leden',
  person: 'Persoon',
  role: 'Rol',
  roleOf: (name) => `Rol van ${name}`,
  changeRole: 'Wijzigen',
  remove: 'Verwijderen',
  you: 'u',
  invitations: 'Openstaande uitnodigingen',
  noInvitations: 'Geen openstaande uitnodigingen.',
  until: (instant) => `tot ${instant}`,
  revoke: 'Intrekken',
  invite: 'Iemand uitnodigen',
  inviteLead:
    'Naar dit adres gaat een bericht met een link die één keer werkt, binnen zeven dagen.',
  send: 'De uitnodiging sturen',
  sent: (mail) => `De uitnodiging is naar ${mail} vertrokken.`,
  account: 'Mijn account',
  sender: 'Brieven van de organisatie',
  senderName: 'Naam van de afzender',
  senderMail: 'Adres van de afzender',
}
