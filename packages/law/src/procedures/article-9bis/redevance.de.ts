import type { ConditionTexts } from '@sejour/engine'
import type { redevance } from './redevance.ts'

export const redevanceDe: ConditionTexts<typeof redevance> = {
  redevance: 'Die Gebühr ist vollständig gezahlt oder nicht geschuldet',
  'redevance.non-due': 'Am Tag der Einreichung gab es keine Gebühr',
  'redevance.mineur': 'Der Antragsteller ist am Tag der Einreichung jünger als achtzehn Jahre',
  'redevance.apatride': 'Der Antragsteller ist als anerkannter Staatenloser befreit',
  'redevance.apatride-reconnu':
    'Er ist anerkannter Staatenloser und kann sich anderswo nicht dauerhaft aufhalten',
  'redevance.apatride-depuis':
    'Der Antrag wird am Tag des Entscheids des Verfassungsgerichtshofes oder später eingereicht',
  'redevance.boursier': 'Der Antragsteller ist als Empfänger eines Stipendiums befreit',
  'redevance.bourse': 'Er erhält ein Stipendium',
  'redevance.bourse-admise':
    'Das Ausländeramt lässt gelten, dass dieses Stipendium bei Artikel 9bis von der Gebühr befreit',
  'redevance.payee': 'Die Gebühr ist vollständig gezahlt und nachgewiesen',
  'redevance.preuve': 'Der Zahlungsnachweis liegt dem Antrag bei',
  'redevance.montant': 'Der gezahlte Betrag erreicht die Gebühr am Tag der Einreichung',
  'redevance.montant-connu': 'Der gezahlte Betrag erreicht den bekannten Tarif',
  'redevance.annee-connue': 'Der Tarif dieses Jahres ist bekannt',
  'redevance.tarif-atteint': 'Der gezahlte Betrag liegt nicht unter dem Tarif',
  'redevance.montant-a-confirmer':
    'Der gezahlte Betrag kann reichen; das Ausländeramt muss es bestätigen',
  'redevance.minimum-atteint':
    'Der gezahlte Betrag erreicht den letzten bestätigten Betrag oder den, den das Amt noch annahm',
  'redevance.montant-accepte': 'Das Ausländeramt stellt fest, dass dieser Betrag reicht',
  'redevance.solde': 'Eine Teilzahlung wurde rechtzeitig ergänzt',
  'redevance.partiel': 'Ein Teil der Gebühr war gezahlt',
  'redevance.complete':
    'Der Restbetrag ist innerhalb von dreißig Tagen nach der Anlage 43 gezahlt und nachgewiesen',
  'redevance.personnes': 'Die Zahlung gilt für diesen Antragsteller',
  'redevance.personnelle': 'Sie gilt nur für eine Person',
  'redevance.famille': 'Sie gilt einmal für beide Ehegatten oder gesetzlich Zusammenwohnenden',
  'redevance.couple-enregistre':
    'Die Ehegatten oder gesetzlich Zusammenwohnenden stellen den Antrag gemeinsam, auf derselben Grundlage',
  'redevance.famille-depuis': 'Der Antrag wird am 26. Mai 2022 oder später eingereicht',
}
