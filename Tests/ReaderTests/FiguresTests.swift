import Testing

@testable import Reader

private func figures(_ text: String, language: String = "fr") -> [String] {
  var source = Source(path: "-", format: "text", text: text)
  source.language = language
  source.date = "2019-07-16"
  let d = Analyzer().analyze(source)
  return d.figures.map { f in
    let value =
      switch f.value {
      case .number(let n): n == n.rounded() ? String(Int(n)) : String(n)
      case .score(let s): s
      }
    return "\(d.words(f.span))|\(f.kind.rawValue)|\(value)|\(f.unit ?? "-")"
  }
}

@Suite struct FiguresTests {
  @Test(arguments: [
    ("Le fonds pèse 1,5 milliard d'euros.", ["1,5 milliard d'euros|money|1500000000|EUR"]),
    ("Il a payé 3.000 euros.", ["3.000 euros|money|3000|EUR"]),
    ("Il a payé 10\u{A0}000 dollars.", ["10\u{A0}000 dollars|money|10000|USD"]),
    ("Les ventes ont crû de 2,1% en un an.", ["2,1%|percent|2.1|%"]),
    ("Le taux est de 12 pour cent.", ["12 pour cent|percent|12|%"]),
    ("La route fait 50 km.", ["50 km|measure|50|km"]),
    ("L'accident a fait vingt-trois morts.", ["vingt-trois morts|toll|23|dead"]),
    ("Une trentaine de blessés ont été soignés.", ["Une trentaine de blessés|toll|30|injured"]),
    ("Cinq personnes ont été tuées.", ["Cinq personnes|toll|5|dead"]),
    ("Trois ministres ont voté contre.", ["Trois ministres|count|3|ministres"]),
    ("Le RC Valmont a gagné 3-1.", ["3-1|score|3-1|-"]),
    ("Il a purgé une peine de trois ans.", []),
    ("Il est parti le 3 août 2019.", []),
  ])
  func french(_ text: String, _ expected: [String]) { #expect(figures(text) == expected) }

  @Test func anAmountWithoutUnitTakesTheLastCurrency() {
    #expect(
      figures("Le bénéfice atteint 3,18 milliards d'euros contre 3,05 milliards.")
        == ["3,18 milliards d'euros|money|3180000000|EUR", "3,05 milliards|money|3050000000|EUR"])
  }
}
