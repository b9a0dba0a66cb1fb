import type { ConditionTexts } from '@sejour/engine'
import type { depotNotices } from './depot.ts'

export const depotNoticesNl: ConditionTexts<(typeof depotNotices)[number]['when']> = {
  'avis.depot-office':
    'Een aanvraag die rechtstreeks aan de Dienst Vreemdelingenzaken gericht is, blijft zonder gevolg: richt ze aan de burgemeester',
  'avis.depot-autre-commune':
    'Een andere gemeente kan uw verblijf niet vaststellen: richt de aanvraag aan de gemeente waar u woont',
  'avis.depot-adresse': 'Zonder adres in de aanvraag kan de gemeente geen woonstcontrole uitvoeren',
  'avis.depot-recommande':
    'Zonder aangetekende zending of ontvangstbewijs zal de dag van de indiening moeilijk te bewijzen zijn',
  'avis.menage-incomplet':
    'Het gezin is niet volledig vermeld: de eenheid van het gezin zal moeilijker te verdedigen zijn',
  'avis.signature':
    'De aanvraag moet ondertekend zijn door elke volwassen aanvrager, of door een advocaat; niet door iemand anders',
  'avis.enquete-en-retard':
    'De tien dagen voor de woonstcontrole zijn voorbij: er staat geen sanctie op, maar u mag de gemeente aan de aanvraag herinneren',
  'avis.attestation':
    'Het attest van inontvangstneming geeft geen verblijfsrecht; vul het dossier aan bij de gemeente, of aangetekend bij de Dienst Vreemdelingenzaken met uw identiteit, uw adres en uw dossiernummer',
  'avis.enquete-negative':
    'Na een negatieve woonstcontrole kunt u de beslissing van de gemeente aanvechten of een nieuwe aanvraag indienen',
  'avis.demenagement': 'Meld uw nieuwe adres aan de gemeente en aan de Dienst Vreemdelingenzaken',
  'avis.demenagement-fait': 'De aanvrager is verhuisd',
  'avis.demenagement-tu': 'Het nieuwe adres is niet gemeld',
}
