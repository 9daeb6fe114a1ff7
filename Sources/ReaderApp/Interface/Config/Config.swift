/// What `config.toml` sets; the values here are those of the shipped file, which a test holds to.
nonisolated struct Config: Equatable, Sendable {
  var language = "auto"
  var theme = "auto"
  var darkTheme = Themes.standard
  var lightTheme = Themes.standardLight
  var asksBackground = true
  var mouse = true
  var links = true
  var preset = "standard"
  var measure = 80
  var justifies = false
  var hyphenates = false
  var numbersParagraphs = false
  var numbersLines = false
  var labelsSpeakers = false
  var resolvesDates = false
  var goesOn = true
  var drawsBars = true
  var copyForm = ""
  var copyCommand = "auto"
  var editor = ""
  var browser = ""

  /// The theme named, if one is.
  var chosenTheme: String? { theme == "auto" ? nil : theme }
}
