import type { InEachLang } from '@sejour/answers/say'
import type { DeskRefusal, ParcelRefusal } from '@sejour/desk'

/** What is said of a parcel beside what the desk says of any command. */
export type OwnParcelRefusal =
  | Exclude<ParcelRefusal, DeskRefusal>
  | 'choose-receiver'
  | 'choose-difference'
  | 'why-needed'

export const parcelTexts: InEachLang<{ readonly [code in OwnParcelRefusal]: string }> = {
  fr: {
    'unknown-receiver':
      'Ce destinataire n’est pas dans la liste. Relisez la liste et choisissez à nouveau.',
    'own-organisation': 'Cet envoi reviendrait d’où il vient. Choisissez une autre organisation.',
    'receiver-forgot':
      'Le dossier a été détruit là-bas et ne peut plus y revenir. Envoyez sur papier.',
    'act-not-written': 'Un acte choisi n’est pas encore écrit. Écrivez-le, ou ne le joignez pas.',
    'decision-not-notified':
      'Une chose choisie annonce une décision qui n’est pas notifiée. Rien n’est parti : enlevez-la.',
    'no-such-parcel': 'Cet envoi n’existe pas, ou n’est pas pour votre organisation.',
    'parcel-recalled': 'L’expéditeur a repris cet envoi avant que vous ne l’ouvriez.',
    'parcel-refused': 'Cet envoi a été refusé. L’expéditeur peut en faire un autre.',
    'parcel-forwarded': 'Cet envoi a été transmis plus loin. Il n’est plus ici.',
    'parcel-opened': 'L’autre côté a ouvert cet envoi : il ne peut plus être repris.',
    'parcel-gone': 'L’expéditeur a détruit son dossier : cet envoi n’existe plus.',
    'parcel-waits': 'Cet envoi s’ouvre encore. Ouvrez-le et répondez-y.',
    'case-busy': 'Quelqu’un écrit dans ce dossier au même moment. Rien n’est perdu : recommencez.',
    'choose-receiver':
      'Dites à qui : « to » pour une organisation présente ici, « toName » pour un envoi sur papier, et pas les deux.',
    'choose-difference':
      'Des champs diffèrent. Relisez l’envoi, nommez dans « take » ceux où l’autre côté a raison, et la version lue dans « seen ».',
    'why-needed': 'Dites pourquoi : l’autre côté l’a écrit, ou le lira.',
  },
  nl: {
    'unknown-receiver': 'Deze bestemmeling staat niet in de lijst. Lees de lijst en kies opnieuw.',
    'own-organisation':
      'Deze zending zou terugkeren naar waar ze vandaan komt. Kies een andere organisatie.',
    'receiver-forgot':
      'Het dossier is daar vernietigd en kan er niet meer terugkeren. Zend op papier.',
    'act-not-written': 'Een gekozen akte is nog niet geschreven. Schrijf ze, of voeg ze niet toe.',
    'decision-not-notified':
      'Iets wat gekozen is, kondigt een beslissing aan die niet ter kennis is gebracht. Er is niets vertrokken: haal het weg.',
    'no-such-parcel': 'Deze zending bestaat niet, of is niet voor uw organisatie.',
    'parcel-recalled': 'De afzender nam deze zending terug vóór u ze opende.',
    'parcel-refused': 'Deze zending is geweigerd. De afzender kan een andere maken.',
    'parcel-forwarded': 'Deze zending is verder doorgezonden. Ze is niet meer hier.',
    'parcel-opened':
      'De andere kant heeft deze zending geopend: ze kan niet meer worden teruggenomen.',
    'parcel-gone': 'De afzender heeft zijn dossier vernietigd: deze zending bestaat niet meer.',
    'parcel-waits': 'Deze zending kan nog worden geopend. Open ze en antwoord erop.',
    'case-busy': 'Iemand schrijft tegelijk in dit dossier. Niets is verloren: begin opnieuw.',
    'choose-receiver':
      'Zeg aan wie: “to” voor een organisatie die hier is, “toName” voor een zending op papier, en niet beide.',
    'choose-difference':
      'Velden verschillen. Lees de zending, noem in “take” waar de andere kant gelijk heeft, en de gelezen versie in “seen”.',
    'why-needed': 'Zeg waarom: de andere kant heeft het geschreven, of zal het lezen.',
  },
  de: {
    'unknown-receiver':
      'Dieser Empfänger steht nicht in der Liste. Lesen Sie die Liste und wählen Sie neu.',
    'own-organisation':
      'Diese Sendung käme dorthin zurück, woher sie stammt. Wählen Sie eine andere Organisation.',
    'receiver-forgot':
      'Die Akte wurde dort vernichtet und kann nicht mehr dorthin zurück. Senden Sie auf Papier.',
    'act-not-written':
      'Ein gewähltes Schriftstück ist noch nicht geschrieben. Schreiben Sie es, oder fügen Sie es nicht bei.',
    'decision-not-notified':
      'Etwas Gewähltes kündigt eine Entscheidung an, die nicht zugestellt ist. Es wurde nichts gesendet: Nehmen Sie es heraus.',
    'no-such-parcel': 'Diese Sendung gibt es nicht, oder sie ist nicht für Ihre Organisation.',
    'parcel-recalled': 'Der Absender nahm diese Sendung zurück, bevor Sie sie öffneten.',
    'parcel-refused': 'Diese Sendung wurde abgelehnt. Der Absender kann eine andere machen.',
    'parcel-forwarded': 'Diese Sendung wurde weitergeleitet. Sie ist nicht mehr hier.',
    'parcel-opened':
      'Die andere Seite hat diese Sendung geöffnet: Sie kann nicht mehr zurückgenommen werden.',
    'parcel-gone': 'Der Absender hat seine Akte vernichtet: Diese Sendung gibt es nicht mehr.',
    'parcel-waits':
      'Diese Sendung lässt sich noch öffnen. Öffnen Sie sie und antworten Sie darauf.',
    'case-busy':
      'Jemand schreibt gleichzeitig in dieser Akte. Nichts ist verloren: Beginnen Sie neu.',
    'choose-receiver':
      'Sagen Sie, an wen: „to“ für eine Organisation, die hier ist, „toName“ für eine Sendung auf Papier, und nicht beides.',
    'choose-difference':
      'Felder weichen ab. Lesen Sie die Sendung, nennen Sie in „take“, wo die andere Seite recht hat, und in „seen“ die gelesene Fassung.',
    'why-needed': 'Sagen Sie, warum: Die andere Seite hat es geschrieben oder wird es lesen.',
  },
  en: {
    'unknown-receiver': 'This receiver is not in the list. Read the list and choose again.',
    'own-organisation':
      'This parcel would go back where it came from. Choose another organisation.',
    'receiver-forgot':
      'The case was destroyed there and can no longer return to it. Send it on paper.',
    'act-not-written': 'A chosen act is not written yet. Write it, or leave it out.',
    'decision-not-notified':
      'Something chosen announces a decision that is not notified. Nothing was sent: take it out.',
    'no-such-parcel': 'There is no such parcel, or it is not for your organisation.',
    'parcel-recalled': 'The sender took this parcel back before you opened it.',
    'parcel-refused': 'This parcel was refused. The sender can make another one.',
    'parcel-forwarded': 'This parcel was sent on. It is no longer here.',
    'parcel-opened': 'The other side opened this parcel: it can no longer be taken back.',
    'parcel-gone': 'The sender destroyed its case: this parcel is no more.',
    'parcel-waits': 'This parcel can still be opened. Open it and answer it.',
    'case-busy': 'Somebody is writing in this case at the same time. Nothing is lost: start over.',
    'choose-receiver':
      'Say to whom: “to” for an organisation that is here, “toName” for a parcel on paper, and not both.',
    'choose-difference':
      'Fields differ. Read the parcel, name in “take” those in which the other side is right, and in “seen” the version that was read.',
    'why-needed': 'Say why: the other side wrote it, or will read it.',
  },
}
