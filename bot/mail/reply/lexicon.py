"""Words by which mail programs mark what they quote and sign, in the languages that their users write."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WROTE = """
wrote, writes, quoting, ysgrifennodd, scríobh, schrieb, schreibt, geschrieben, schreef, geschreven, a écrit, a ecrit,
escribió, escribio, va escriure, escribiu, idatzi du, escreveu, ha scritto, a scris, skrev, skrifaði, kirjoitti,
kirjutas, rakstīja, rašė, napisał, napisała, napisał(a), pisze, napsal, napsala, napsal(a), napísal, napísala,
napisal, napisala, napisao, написао, написала, написа, написал, написал(а), пишет, писал, написав, пише, írta,
έγραψε, yazdı, đã viết, menulis, כתב, כתבה, كتب
"""
_WROTE_UNSPACED = "写道, 寫道, 撰写, 書きました, のメール, 작성, 썼습니다"
_ON = """
on, ar, le, am, op, el, il, em, den, på, dne, dnia, w dniu, vào, pe, στις, а, la, il giorno, em qua, tarihinde, 在,
于, pada, dana, ma, kl
"""
_DAYS_AND_MONTHS = """
mon, tue, wed, thu, fri, sat, sun, llun, maw, mer, iau, gwe, sad, sul, lun, mar, jeu, ven, sam, dim, mo, di, mi, do,
fr, sa, so, ma, wo, za, zo, lør, lör, søn, sön, tir, tor, tors, fre, ons, jan, feb, apr, may, jun, jul, aug, sep,
oct, nov, dec, пн, вт, ср, чт, пт, сб, вс, понедельник, вторник, среда, четверг, пятница, суббота, воскресенье
"""
_FROM = """
from, oddi wrth, gan, von, de, da, van, fra, från, lähettäjä, od, от, від, feladó, de la, ó, kimden, από, từ, dari,
发件人, 寄件者, 差出人, 보낸 사람, expéditeur, mittente, remitente, remetente, absender, afzender, afsender,
avsändare, nadawca
"""
_SENT = """
sent, date, anfonwyd, anfonwyd ar, dyddiad, seolta, dáta, gesendet, datum, envoyé, envoyé le, enviado, enviado el,
enviado em, enviada, enviada em, fecha, inviato, data, verzonden, sendt, dato, skickat, lähetetty, päiväys, wysłano,
odesláno, отправлено, дата, надіслано, küldve, elküldve, trimis, gönderildi, tarih, ημερομηνία, 发送时间, 日期,
寄件日期, 送信日時, 日付, 보낸 날짜
"""
_TO = """
to, at, i, chuig, an, à, a, para, aan, til, till, vastaanottaja, do, кому, címzett, către, kime, προς, đến, kepada,
收件人, 收件者, 宛先, 받는 사람, cc, bcc, copi, kopie, copie, kopi, kopia, kopio, do wiadomości, копия, c.c, cci,
cco, bilgi, másolat, 抄送, 副本, 참조, destinataire, destinatario, destinatário, empfänger, ontvanger, modtager,
mottagare, adresat
"""
_SUBJECT = """
subject, pwnc, testun, ábhar, betreff, objet, asunto, oggetto, assunto, onderwerp, emne, ämne, aihe, temat, předmět,
predmet, тема, tárgy, subiect, konu, θέμα, chủ đề, subjek, 主题, 主旨, 件名, 제목
"""
_OTHER = """
reply-to, antwort an, répondre à, responder a, rispondi a, risposta, antwoord aan, importance, priority,
sensitivity, attachments, organisation, organization, message-id, in-reply-to, resent-from, x-mailer, wichtigkeit,
priorität, anlagen, pièces jointes, when, where, required, optional
"""
_ORIGINAL = """
original message, reply message, forwarded message, forwarded mail, original appointment, begin forwarded message,
original email, ursprüngliche nachricht, originalnachricht, antwort nachricht, weitergeleitete nachricht,
weitergeleitete mail, anfang der weitergeleiteten nachricht, message d'origine, message original, message transféré,
début du message réexpédié, début du message transféré, e-mail d'origine, mensaje original, mensaje reenviado,
inicio del mensaje reenviado, messaggio originale, messaggio inoltrato, inizio messaggio inoltrato, oorspronkelijk
bericht, oorspronkelijke bericht, doorgestuurd bericht, begin doorgestuurd bericht, mensagem original, mensagem
encaminhada, oprindelig meddelelse, original meddelelse, videresendt meddelelse, opprinnelig melding, videresendt
melding, ursprungligt meddelande, originalmeddelande, vidarebefordrat meddelande, alkuperäinen viesti, wiadomość
oryginalna, oryginalna wiadomość, přeposlaná zpráva, původní zpráva, исходное сообщение, пересылаемое сообщение,
пересланное сообщение, eredeti üzenet, mesaj original, özgün ileti, αρχικό μήνυμα, neges wreiddiol, neges a anfonwyd
ymlaen, tin nhắn gốc, 原始邮件, 原始郵件, 转发邮件, 元のメッセージ, 원본 메시지
"""
_SENT_BY_DEVICE = """
sent from, sent via, sent with, sent using, sent on, envoyé depuis, envoyé de, envoyé à partir, envoyé par, gesendet
mit, gesendet von, von meinem, enviado desde, enviado de, enviado do, enviado con, enviado a partir, enviada do,
inviato da, inviato dal, inviato con, verzonden met, verzonden vanaf, verzonden vanuit, verstuurd vanaf, sendt fra,
skickat från, skickat med, lähetetty, wysłane z, wysłano z, odesláno z, odoslané z, отправлено с, отправлено из,
надіслано з, küldve, trimis de pe, anfonwyd o, seolta ó, typed on, written on, composed on, from my, στάλθηκε από,
发自, 發自, 傳送自, 送自
"""
_SENT_AT_END = "gesendet, gönderildi, 傳送, 发送, 送信, 보냄, から送信"
_DEVICE = """
iphone, ipad, ipod, android, galaxy, samsung, huawei, nokia, xiaomi, pixel, htc, motorola, sony, oneplus,
blackberry, phone, smartphone, mobile, mobil, handy, cell, tablet, device, outlook, mail, airmail, sparrow, windows,
yahoo, gmail, proton, spark, ffôn, téléphone, móvil, celular, telefon, puhelim, мобильн
"""
_UNSPACED_DEVICE = "我的手机, 我的手機, 에서 보냄"
_FOR = "for, pour, für, para, per, voor, til, till, för, dla, pentru, pro, do, na, ar gyfer"


def words(text: str) -> tuple[str, ...]:
    """Split a list of words or phrases written with commas."""
    return tuple(word for word in (part.strip() for part in text.replace("\n", " ").split(",")) if word)


def any_of(phrases: Iterable[str]) -> str:
    """Make the part of a pattern that finds one of the phrases, the longest first."""
    return "(?:" + "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True)) + ")"


WROTE = re.compile(rf"(?<!\w){any_of(words(_WROTE))}(?!\w)|{any_of(words(_WROTE_UNSPACED))}")
"""The verb of an attribution, in a line folded to lower case."""

DATED_OPENER = re.compile(
    rf"(?:{any_of(words(_ON))}|{any_of(words(_DAYS_AND_MONTHS))})(?!\w)[^\d]{{0,30}}\d"
    r"|\d{1,4}[ ./\-年].{0,30}\d|[在于]\s?\d"
)
"""How an attribution begins that says when: `On Mon, 2 Mar`, `2026-03-02`, `Am 2.3.`"""

HEADERS: dict[str, str] = {
    name: kind
    for kind, names in (("other", _OTHER), ("to", _TO), ("sent", _SENT), ("from", _FROM), ("subject", _SUBJECT))
    for name in words(names)
}
"""What each header name, in lower case, says of the quoted mail."""

ORIGINAL = frozenset(words(_ORIGINAL))
"""Titles that stand between dashes above a quoted or forwarded mail."""

SENT_BY_DEVICE = re.compile(
    rf"{any_of(words(_SENT_BY_DEVICE))}(?!\w)[^,;:!?]{{0,40}}(?:{any_of(words(_DEVICE))}|{any_of(words(_UNSPACED_DEVICE))})"
    rf"|sent from my |sent by (?:my )?{any_of(words(_DEVICE))}\W*$"
    rf"|(?:\w+\W{{1,2}}){{0,3}}outlook {any_of(words(_FOR))} (?:ios|android|mac|windows)(?: \w+)?\W*(?:$|http)"
    r"|(?:yahoo|aol) mail: \w+, \w+, \w+\W*$"
    rf"|.{{0,60}}\bexcuse (?:any |the |my )*(?:brevity|typos|typing|typoze|spelling)|.{{1,30}} from (?:my )?mobile\W*$"
)
"""What a phone or a mail program signs with, in a line folded to lower case; `Sent by the depot` is not."""

SENT_BY_DEVICE_AT_END = re.compile(
    rf".{{0,80}}(?:{any_of(words(_DEVICE.lower()))}|{any_of(words(_UNSPACED_DEVICE))}).{{0,40}}{any_of(words(_SENT_AT_END))}\W*$"
)
"""The same in languages that put the verb last."""

DEVICE_HINT = re.compile(rf"{any_of(words(_DEVICE))}|excuse|sent from my|手|보냄")
