// Made from Themes/*.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit those, not this.
// swift-format-ignore-file

/// The themes that the program carries with it.
nonisolated enum BuiltinThemes {
  static let all: [(name: String, text: String)] = [
    ("ansi", ansi),
    ("atelier", atelier),
    ("base", base),
    ("boreal", boreal),
    ("contraste", contraste),
    ("distinct", distinct),
    ("distinct-jour", distinctJour),
    ("encre", encre),
    ("grenier-jour", grenierJour),
    ("grenier-nuit", grenierNuit),
    ("latte", latte),
    ("moka", moka),
    ("mono", mono),
    ("nuit", nuit),
    ("papier", papier),
    ("solarise-jour", solariseJour),
    ("solarise-nuit", solariseNuit),
    ("vampire", vampire),
  ]
}
