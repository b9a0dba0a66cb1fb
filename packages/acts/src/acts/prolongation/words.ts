import { citationWords } from '../../parts/letter/citations.ts'
import { letterWords } from '../../parts/letter/frame-words.ts'
import { inventoryWords } from '../../parts/letter/inventory-words.ts'

export const words = {
  fr: {
    ...letterWords.fr,
    ...citationWords.fr,
    ...inventoryWords.fr,
    title: 'Demande de prolongation d’une autorisation de séjour (carte A)',
    granted:
      'Par décision du {day}{reference}, une autorisation de séjour à durée limitée a été accordée sur la base de l’article 9bis de la loi du 15 décembre 1980. La carte A délivrée en exécution de cette décision{card} est valable jusqu’au {until}.',
    reference: '(référence {reference})',
    card: '(n° {number})',
    asks: 'La prolongation de cette autorisation et le renouvellement de la carte sont demandés avant cette échéance.',
    asksLate:
      'La prolongation de cette autorisation et le renouvellement de la carte sont demandés après cette échéance, pour les raisons suivantes.',
    sConditions: 'Conditions de la décision',
    noConditions: 'La décision ne pose pas de condition à la prolongation.',
    condition: 'Condition {number} : {title}',
    isMet: 'Cette condition est remplie{pieces}.',
    isNotMet:
      'Cette condition n’est pas remplie ou ne l’est qu’en partie, pour les raisons suivantes.',
    sIntegration: 'Efforts d’intégration',
    integrationRule:
      'Lors de la première prolongation, il est tenu compte des efforts d’intégration fournis pendant le séjour à durée limitée.',
    integrationExempt: 'Une dispense de ces efforts vaut ici : {reason}{pieces}.',
    minor: 'minorité',
    ill: 'maladie grave',
    protected: 'statut de protection reconnu',
    sRequest: 'Ce qui est demandé',
    askCommune:
      'Il est demandé à la commune de transmettre la présente et ses pièces à l’Office des étrangers.',
    askOffice: 'Il est demandé à l’Office des étrangers de prolonger l’autorisation de séjour.',
    askUnlimited:
      'Il est demandé, à titre principal, d’accorder l’autorisation pour une durée illimitée et, à titre subsidiaire, de la prolonger. Le séjour à durée limitée a commencé le {day}.',
    askReceipt:
      'Si la décision n’est pas prise à l’échéance de la carte, il est demandé à la commune de délivrer l’annexe 15.',
  },
  nl: {
    ...letterWords.nl,
    ...citationWords.nl,
    ...inventoryWords.nl,
    title: 'Aanvraag tot verlenging van een machtiging tot verblijf (A-kaart)',
    granted:
      'Bij beslissing van {day}{reference} is een machtiging tot verblijf van beperkte duur verleend op grond van artikel 9bis van de wet van 15 december 1980. De A-kaart die ter uitvoering van die beslissing is afgegeven{card}, is geldig tot {until}.',
    reference: '(kenmerk {reference})',
    card: '(nr. {number})',
    asks: 'De verlenging van deze machtiging en de vernieuwing van de kaart worden vóór die vervaldag gevraagd.',
    asksLate:
      'De verlenging van deze machtiging en de vernieuwing van de kaart worden na die vervaldag gevraagd, om de volgende redenen.',
    sConditions: 'Voorwaarden van de beslissing',
    noConditions: 'De beslissing stelt geen voorwaarde voor de verlenging.',
    condition: 'Voorwaarde {number}: {title}',
    isMet: 'Aan deze voorwaarde is voldaan{pieces}.',
    isNotMet:
      'Aan deze voorwaarde is niet of slechts gedeeltelijk voldaan, om de volgende redenen.',
    sIntegration: 'Inspanningen tot integratie',
    integrationRule:
      'Bij de eerste verlenging wordt rekening gehouden met de inspanningen tot integratie tijdens het verblijf van beperkte duur.',
    integrationExempt: 'Hier geldt een vrijstelling van die inspanningen: {reason}{pieces}.',
    minor: 'minderjarigheid',
    ill: 'ernstige ziekte',
    protected: 'erkende beschermingsstatus',
    sRequest: 'Wat wordt gevraagd',
    askCommune:
      'Aan de gemeente wordt gevraagd deze brief en de stukken over te zenden aan de Dienst Vreemdelingenzaken.',
    askOffice:
      'Aan de Dienst Vreemdelingenzaken wordt gevraagd de machtiging tot verblijf te verlengen.',
    askUnlimited:
      'Er wordt gevraagd, in hoofdorde, de machtiging voor onbeperkte duur te verlenen en, in ondergeschikte orde, haar te verlengen. Het verblijf van beperkte duur is begonnen op {day}.',
    askReceipt:
      'Is er op de vervaldag van de kaart geen beslissing, dan wordt aan de gemeente gevraagd bijlage 15 af te geven.',
  },
  de: {
    ...letterWords.de,
    ...citationWords.de,
    ...inventoryWords.de,
    title: 'Antrag auf Verlängerung einer Aufenthaltserlaubnis (A-Karte)',
    granted:
      'Mit Entscheidung vom {day}{reference} wurde auf der Grundlage von Artikel 9bis des Gesetzes vom 15. Dezember 1980 eine befristete Aufenthaltserlaubnis erteilt. Die in Ausführung dieser Entscheidung ausgestellte A-Karte{card} ist gültig bis zum {until}.',
    reference: '(Aktenzeichen {reference})',
    card: '(Nr. {number})',
    asks: 'Die Verlängerung dieser Erlaubnis und die Erneuerung der Karte werden vor diesem Ablauf beantragt.',
    asksLate:
      'Die Verlängerung dieser Erlaubnis und die Erneuerung der Karte werden aus folgenden Gründen nach diesem Ablauf beantragt.',
    sConditions: 'Bedingungen der Entscheidung',
    noConditions: 'Die Entscheidung knüpft die Verlängerung an keine Bedingung.',
    condition: 'Bedingung {number}: {title}',
    isMet: 'Diese Bedingung ist erfüllt{pieces}.',
    isNotMet: 'Diese Bedingung ist aus folgenden Gründen nicht oder nur zum Teil erfüllt.',
    sIntegration: 'Integrationsbemühungen',
    integrationRule:
      'Bei der ersten Verlängerung werden die Integrationsbemühungen während des befristeten Aufenthalts berücksichtigt.',
    integrationExempt: 'Hier gilt eine Befreiung von diesen Bemühungen: {reason}{pieces}.',
    minor: 'Minderjährigkeit',
    ill: 'schwere Krankheit',
    protected: 'anerkannter Schutzstatus',
    sRequest: 'Was beantragt wird',
    askCommune:
      'Die Gemeinde wird gebeten, dieses Schreiben und die Unterlagen dem Ausländeramt zu übermitteln.',
    askOffice: 'Beim Ausländeramt wird die Verlängerung der Aufenthaltserlaubnis beantragt.',
    askUnlimited:
      'Beantragt wird in der Hauptsache, die Erlaubnis unbefristet zu erteilen, und hilfsweise, sie zu verlängern. Der befristete Aufenthalt begann am {day}.',
    askReceipt:
      'Liegt bei Ablauf der Karte keine Entscheidung vor, wird die Gemeinde gebeten, die Anlage 15 auszustellen.',
  },
} as const
