import TOMLKit

/// Reads `config.toml`; what is wrong is told and left as it was.
nonisolated enum ConfigFile {
  static func read(_ file: ConfigText, into config: inout Config) -> [ConfigProblem] {
    var problems: [ConfigProblem] = []
    guard let table = file.table(&problems) else { return problems }
    for (section, value) in table {
      let settings = Setting.all.filter { $0.section == section }
      guard let inner = value.table, !settings.isEmpty else {
        problems.append(file.problem(.unknown(section, allowed: Setting.sections), key: section, in: nil))
        continue
      }
      for (name, value) in inner {
        guard let setting = settings.first(where: { $0.name == name }) else {
          problems.append(file.problem(.unknown(name, allowed: settings.map(\.name)), key: name, in: section))
          continue
        }
        if let wrong = set(setting, value, &config) {
          problems.append(file.problem(wrong, key: name, in: section))
        }
      }
    }
    return problems
  }

  private static func set(
    _ setting: Setting, _ value: any TOMLValueConvertible, _ config: inout Config
  ) -> ConfigProblem.What? {
    switch setting.kind {
    case .flag(let path):
      guard let flag = value.bool else { return .wrongType(setting.name, expected: "true, false") }
      config[keyPath: path] = flag
    case .choice(let allowed, let path):
      guard let word = value.string else {
        return .wrongType(setting.name, expected: allowed.map { "\"\($0)\"" }.joined(separator: ", "))
      }
      guard allowed.contains(word) else { return .unknown(word, allowed: allowed) }
      config[keyPath: path] = word
    case .number(let range, let path):
      guard let number = value.int, range.contains(number) else {
        return .wrongType(setting.name, expected: "\(range.lowerBound)–\(range.upperBound)")
      }
      config[keyPath: path] = number
    case .language(let path):
      guard let word = value.string else { return .wrongType(setting.name, expected: "\"auto\"") }
      guard word == "auto" || Languages.exists(word) else {
        return .unknown(word, allowed: ["auto"] + Languages.available())
      }
      config[keyPath: path] = word
    case .text(let path):
      guard let text = value.string else { return .wrongType(setting.name, expected: "\"…\"") }
      config[keyPath: path] = text
    }
    return nil
  }
}

nonisolated extension ConfigText {
  /// The file as TOML; nil, and the place told, where it isn't.
  func table(_ problems: inout [ConfigProblem]) -> TOMLTable? {
    do { return try TOMLTable(string: text) } catch let error as TOMLParseError {
      let place = error.source.begin
      problems.append(
        ConfigProblem(file: file, line: place.line, column: place.column, what: .syntax(error.description)))
    } catch {
      problems.append(ConfigProblem(file: file, line: nil, what: .syntax("\(error)")))
    }
    return nil
  }
}
