import type { ConditionTexts } from '@sejour/engine'
import type { redevance } from './redevance.ts'

export const redevanceNl: ConditionTexts<typeof redevance> = {
  redevance: 'De retributie is volledig betaald, of is niet verschuldigd',
  'redevance.non-due': 'Op de dag van de indiening bestond er geen retributie',
  'redevance.mineur': 'De aanvrager is jonger dan achttien jaar op de dag van de indiening',
  'redevance.apatride': 'De aanvrager is vrijgesteld als erkende staatloze',
  'redevance.apatride-reconnu':
    'Hij is als staatloze erkend en kan nergens anders duurzaam verblijven',
  'redevance.apatride-depuis':
    'De aanvraag is ingediend sinds het arrest van het Grondwettelijk Hof',
  'redevance.boursier': 'De aanvrager is vrijgesteld als beursstudent',
  'redevance.bourse': 'Hij is houder van een studiebeurs',
  'redevance.bourse-admise':
    'De Dienst Vreemdelingenzaken aanvaardt dat die beurs vrijstelt van de retributie voor artikel 9bis',
  'redevance.payee': 'De retributie is volledig betaald en bewezen',
  'redevance.preuve': 'Het betalingsbewijs zit bij de aanvraag',
  'redevance.montant': 'Het betaalde bedrag bereikt de retributie van de dag van de indiening',
  'redevance.montant-connu': 'Het betaalde bedrag bereikt het bekende tarief',
  'redevance.annee-connue': 'Het tarief van dat jaar is bekend',
  'redevance.tarif-atteint': 'Het betaalde bedrag is niet lager dan het tarief',
  'redevance.montant-a-confirmer':
    'Het betaalde bedrag kan volstaan, te bevestigen door de Dienst Vreemdelingenzaken',
  'redevance.minimum-atteint':
    'Het betaalde bedrag bereikt het laatste bevestigde bedrag, of het bedrag dat de Dienst nog aanvaardde',
  'redevance.montant-accepte': 'De Dienst Vreemdelingenzaken stelt vast dat dat bedrag volstaat',
  'redevance.solde': 'Een gedeeltelijke betaling is tijdig aangevuld',
  'redevance.partiel': 'Een deel van de retributie was betaald',
  'redevance.complete': 'Het saldo is betaald en bewezen binnen dertig dagen na de bijlage 43',
  'redevance.personnes': 'De betaling geldt voor deze aanvrager',
  'redevance.personnelle': 'Ze dekt maar één persoon',
  'redevance.famille': 'Ze dekt in één keer echtgenoten of wettelijk samenwonenden',
  'redevance.couple-enregistre':
    'De echtgenoten of wettelijk samenwonenden vragen samen aan, op dezelfde grondslag',
  'redevance.famille-depuis': 'De aanvraag is ingediend sinds 26 mei 2022',
}
