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

  @Test(arguments: [
    (russian, "windows-1251"), (russian, "koi8-r"), (russian, "iso-8859-5"), (russian, "cp866"),
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
}
