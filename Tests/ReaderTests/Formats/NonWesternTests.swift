import Glibc
import Testing

@testable import Reader

/// Bytes of a text in a charset.
private func bytes(_ text: String, in charset: String) -> [UInt8] {
  guard let handle = iconv_open(charset, "UTF-8"), Int(bitPattern: handle) != -1 else { return [] }
  defer { iconv_close(handle) }
  var input = text.utf8.map { CChar(bitPattern: $0) }
  var out = [CChar](repeating: 0, count: input.count * 2 + 16)
  let total = out.count
  let written = input.withUnsafeMutableBufferPointer { source in
    out.withUnsafeMutableBufferPointer { target in
      var from = source.baseAddress
      var left = source.count
      var to = target.baseAddress
      var room = total
      return iconv(handle, &from, &left, &to, &room) == 0 ? total - room : 0
    }
  }
  return out[..<written].map { UInt8(bitPattern: $0) }
}

struct NonWesternTests {
  private static let russian =
    "Порт снова открыт после трёх недель ремонта, сообщила в понедельник мэр города. Паром вышел в полдень."
  private static let japanese = "港は三週間の修理のあと、月曜日に再び開いたと市長が述べた。フェリーは正午に出発しました。"
  private static let simplified = "经过三个星期的修理，港口在星期一重新开放了，市长说这是一个好消息，渡船在中午出发。"
  private static let traditional = "經過三個星期的修理，港口在星期一重新開放了，市長說這是一個好消息，渡船在中午出發。"
  private static let korean = "항구는 삼 주간의 수리를 마치고 월요일에 다시 문을 열었다고 시장이 말했다. 배는 정오에 떠났다."
  private static let arabic =
    "أعيد فتح الميناء يوم الاثنين بعد ثلاثة أسابيع من الإصلاحات، وقالت رئيسة البلدية إن العبارة أبحرت ظهرا."
  private static let greek =
    "Το λιμάνι άνοιξε ξανά τη Δευτέρα μετά από τρεις εβδομάδες επισκευών, είπε η δήμαρχος της πόλης."
  private static let hebrew =
    "הנמל נפתח מחדש ביום שני אחרי שלושה שבועות של תיקונים, אמרה ראש העיר. המעבורת יצאה בצהריים."

  private static let thai = "ท่าเรือเปิดอีกครั้งหลังจากซ่อมแซมสามสัปดาห์ นายกเทศมนตรีกล่าวเมื่อวันจันทร์ เรือออกตอนเที่ยง"

  @Test(arguments: [
    (thai, "cp874"), (russian, "windows-1251"), (russian, "koi8-r"), (russian, "iso-8859-5"),
    (russian, "cp866"),
    (russian, "mac-cyrillic"), (japanese, "shift_jis"), (japanese, "euc-jp"), (simplified, "gb18030"),
    (traditional, "big5"), (korean, "euc-kr"), (arabic, "windows-1256"), (greek, "windows-1253"),
    (hebrew, "windows-1255"),
  ])
  func aCharsetIsFoundByItsCommonLetters(text: String, charset: String) {
    let read = Charset.decode(bytes(text, in: charset))
    #expect(String(decoding: read.bytes, as: UTF8.self) == text)
    #expect(!read.isLossy)
  }

  @Test(arguments: [
    "Café, thé, hôtel : dès l'été, l'élève préféré a créé « ça » à Évry.",
    "¡Señor! Mañana, el niño verá más.",
  ])
  func westernTextStaysWestern(text: String) {
    #expect(Charset.decode(bytes(text, in: "cp1252")).charset == "windows-1252")
  }

  @Test func latin9IsToldByItsEuroAndItsLigatures() {
    let text = "Le cœur de l'Œuvre bat à Évry : 30 € l'entrée, l'été."
    let read = Charset.decode(bytes(text, in: "iso-8859-15"))
    #expect(String(decoding: read.bytes, as: UTF8.self) == text)
    #expect(read.charset == "iso-8859-15")
  }

  @Test(arguments: [
    (
      "Po trzech tygodniach prac port w Warsanżu jest znów otwarty i statki wyszły w południe, powiedziała w poniedziałek"
        + " burmistrz. To dobra wiadomość dla mieszkańców, ale nie dla rybaków, którzy od roku żyją z oszczędności.",
      ["windows-1250", "iso-8859-2"]
    ),
    (
      "Po třech týdnech oprav je přístav znovu otevřen a loď vyplula v poledne, řekla v pondělí starostka města."
        + " Podle ní se na práce čekalo od začátku roku, ale peníze jako vždy přišly až na konci.",
      ["windows-1250", "iso-8859-2"]
    ),
    (
      "A polgármester hétfőn azt mondta, hogy a kikötő három hét után újra nyitva van, és a hajó délben indult. Nem volt"
        + " könnyű, de ez csak egy lépés; a következő őszre is kell pénz, vagy mindent újra kell kezdeni.",
      ["windows-1250"]
    ),
    (
      "Belediye başkanı pazartesi günü yaptığı açıklamada limanın üç hafta sonra yeniden açıldığını söyledi. Bu iş için"
        + " bir yıl beklendi ve gemi öğlen yola çıktı; balıkçılar da bu karar ile daha rahat.",
      ["windows-1254"]
    ),
    (
      "Uostas po trijų savaičių vėl atidarytas ir laivas išplaukė vidurdienį, pirmadienį sakė merė. Tai yra gera žinia,"
        + " bet ne visiems: žvejai nuo pavasario buvo be darbo ir dar laukia, kad jiems būtų padėta.",
      ["windows-1257"]
    ),
  ])
  func languagesOfOtherLatinAlphabetsAreFound(text: String, charsets: [String]) {
    for charset in charsets {
      let read = Charset.decode(bytes(text, in: charset))
      #expect(String(decoding: read.bytes, as: UTF8.self) == text)
      #expect(read.charset == charset || charsets.count > 1)
    }
  }

  @Test(arguments: [
    "Le préfet a été reçu à Évry : « Où étiez-vous l'été dernier ? », a demandé l'élue. La mairie, elle, n'a pas répondu.",
    "Der Bürgermeister von Köln äußerte sich am Montag über die Brücke und den Verkehr in der Stadt; das Geld fehlt.",
    "El niño de la señora Muñoz está en el jardín y mañana irá con su tía a la montaña, según dijo en la radio.",
    "Það er gott að höfnin er opin, sagði bæjarstjórinn á mánudag, og skipið fór um hádegi þegar veður var betra.",
    "Kommunen säger att det är för tidigt att räkna in någon större vinst, och att båten går till Åland i morgon.",
    "A presidente da câmara disse que o porto está aberto e que não há razão para preocupação nas ilhas dos Açores.",
  ])
  func westernLanguagesAreNotTakenForOthers(text: String) {
    #expect(Charset.decode(bytes(text, in: "cp1252")).charset == "windows-1252")
    #expect(EuropeanAlphabets.guess(bytes(text, in: "cp1252")) == nil)
  }
}
