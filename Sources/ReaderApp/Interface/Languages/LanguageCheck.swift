/// Holds a language's file against the English one: its keys, their holes, and the plural forms.
nonisolated extension LanguageFile {
  mutating func check(against english: Strings) {
    let (rules, wrong) = PluralRules.read(texts)
    for category in wrong {
      tell(
        .wrongType(category, expected: "\"n = 1\", \"n % 10 = 2..4 and n % 100 != 12..14\""),
        ["plural", category])
    }
    var groups: [String: [String]] = [:]
    for key in texts.keys.sorted() {
      let path = key.split(separator: ".").map(String.init)
      guard path.first != "plural" else {
        if !PluralRules.categories.contains(path.last ?? "") {
          tell(.unknown(path.last ?? "", allowed: PluralRules.categories), path)
        }
        continue
      }
      let group = path.dropLast().joined(separator: ".")
      if english.hasForms(key) {
        // A language without plurals writes one text.
        groups[key, default: []].append(PluralRules.other)
        checkHoles(of: key, path, english.holes(key), mayLack: [])
      } else if english.hasForms(group), let form = path.last, PluralRules.all.contains(form) {
        groups[group, default: []].append(form)
        checkHoles(of: key, path, english.holes(group), mayLack: form == PluralRules.other ? [] : ["count"])
      } else if english.written(key) != nil {
        checkHoles(of: key, path, english.holes(key), mayLack: [])
      } else {
        tell(.unknownText(key, near: Nearest.name(to: key, among: Array(english.all.keys))), path)
      }
    }
    for (group, forms) in groups.sorted(by: { $0.key < $1.key }) {
      let missing = rules.named.filter { !forms.contains($0) }
      guard !missing.isEmpty else { continue }
      let path = group.split(separator: ".").map(String.init)
      tell(.missingForm(group, forms: missing), texts[group] == nil ? path + [forms[0]] : path)
    }
  }

  private mutating func checkHoles(
    of key: String, _ path: [String], _ wanted: [String], mayLack: [String]
  ) {
    let own = Template.holes(in: texts[key] ?? "")
    for hole in own where !wanted.contains(hole) {
      tell(.wrongHole(key, hole: "{\(hole)}", allowed: wanted.map { "{\($0)}" }), path)
    }
    for hole in wanted where !own.contains(hole) && !mayLack.contains(hole) {
      tell(.missingHole(key, hole: "{\(hole)}"), path)
    }
  }
}

nonisolated extension Strings {
  /// Whether the text depends on a number.
  func hasForms(_ key: String) -> Bool {
    written("\(key).\(PluralRules.other)").map { Template.holes(in: $0).contains("count") } ?? false
  }

  /// The holes of a text, in whatever form.
  func holes(_ key: String) -> [String] {
    var found: [String] = []
    let forms = hasForms(key) ? PluralRules.all.map { "\(key).\($0)" } : [key]
    for form in forms {
      for hole in Template.holes(in: written(form) ?? "") where !found.contains(hole) { found.append(hole) }
    }
    return found
  }
}
