import type { ConditionTexts } from '@sejour/engine'
import type { redevanceNotices } from './redevance.ts'

export const redevanceNoticesNl: ConditionTexts<(typeof redevanceNotices)[number]['when']> = {
  'avis.paiement-partiel':
    'De betaling is onvolledig: na de bijlage 43 hebt u dertig dagen om het saldo te betalen en te bewijzen',
  'avis.paiement-commence': 'Er is een som betaald',
  'avis.paiement-insuffisant': 'Ze is lager dan het tarief',
  'avis.preuve-absente':
    'Voeg het betalingsbewijs toe: het toont het bedrag, de dag en uw identiteit',
  'avis.dispense-turquie':
    'De associatieovereenkomst met Turkije stelt niet vrij van de retributie voor artikel 9bis',
  'avis.dispense-indigence':
    'Zonder bestaansmiddelen zijn stelt niet vrij van de retributie voor artikel 9bis',
  'avis.paiement-partage':
    'Partners zonder huwelijk of wettelijke samenwoning, of een ouder en zijn meerderjarig kind, betalen elk een retributie',
  'avis.tarif-a-verifier':
    'Het tarief dat sinds 1 januari 2026 geldt, is niet bevestigd: ga het na bij de Dienst Vreemdelingenzaken voor u betaalt',
}
