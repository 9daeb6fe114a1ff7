import Testing

@testable import Reader

@Suite struct LanguageGuessTests {
  @Test(arguments: [
    ("Le ministre a déclaré mardi que la réforme des ports serait présentée avant la fin du mois.", "fr"),
    ("The minister said on Tuesday that the reform of the ports would be presented by the end of May.", "en"),
    ("قال الوزير يوم الثلاثاء إن إصلاح الموانئ سيعرض قبل نهاية الشهر (Reuters)", "ar"),
    ("Министр заявил во вторник, что реформа портов будет представлена до конца месяца.", "ru"),
    ("大臣は火曜日、港湾改革を月末までに発表すると述べた。", "ja"),
    ("部长星期二表示，港口改革方案将于本月底前公布。", "zh"),
    ("", "fr"),
    ("MARSEILLE", "fr"),
  ])
  func aTextIsInTheLanguageOfItsScriptAndStopWords(text: String, language: String) {
    var guess = LanguageGuess()
    #expect(guess.language(of: text) == language)
  }

  @Test func aTextWithoutKnownStopWordsIsInNoKnownLanguage() {
    let danish = """
      Ministeren fortalte tirsdag formiddag journalister, hvordan havnereformen bliver fremlagt inden månedens
      udgang, selvom fagforbundene kræver flere forhandlinger og mindst tyve ekstra dages frist.
      """
    var guess = LanguageGuess()
    #expect(guess.language(of: danish) == "und")
  }
}
