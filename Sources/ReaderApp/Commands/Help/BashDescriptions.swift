/// Where bash lists candidates, it says beside each what it is, as zsh and fish do: bash itself knows words only, so the
/// sentences stand behind them for as long as nothing of it is put into the line.
nonisolated enum BashDescriptions {
  private struct Description {
    /// `read --theme`, `depeche read`.
    var candidate: String
    var sentence: String
  }

  /// Adds them to the script for bash; the one for fish has the sentences.
  static func added(to bash: String, from fish: String) -> String {
    guard let end = bash.firstRange(of: "\ncomplete -o filenames -F _depeche depeche") else { return bash }
    let all = fish.split(separator: "\n").flatMap(descriptions)
    let cases = all.map { "    \(quoted($0.candidate)) ) sentence=\(quoted($0.sentence)) ;;\n" }.joined()
    let script = """

      # positional arguments:
      #
      # - 1: a command and a candidate of it
      #
      # modified variables:
      #
      # - sentence: what the candidate is
      __depeche_describe() {
          sentence=''
          case "${1}" in
      \(cases)    esac
      }

      __depeche_described() {
          _depeche "${@}"
          # Only where candidates are listed (?, !, @): elsewhere they go into the line.
          [[ "${#COMPREPLY[@]}" -gt 1 && "${COMP_TYPE}" =~ ^(63|33|64)$ ]] || return 0

          local command="${COMP_WORDS[1]}" candidate sentence
          __depeche_describe "depeche ${command}"
          [[ "${COMP_CWORD}" -gt 1 && -n "${sentence}" ]] || command=read

          local -i width=0 index
          for candidate in "${COMPREPLY[@]}"; do
              [[ "${candidate}" != */* && "${#candidate}" -gt "${width}" ]] && width="${#candidate}"
          done
          for index in "${!COMPREPLY[@]}"; do
              candidate="${COMPREPLY[${index}]}"
              case "${candidate}" in
              -*) __depeche_describe "${command} ${candidate}" ;;
              *) __depeche_describe "depeche ${candidate}" ;;
              esac
              [[ -n "${sentence}" ]] || continue
              compopt +o filenames 2>/dev/null
              printf -v candidate "%-${width}s  %s" "${candidate}" "${sentence}"
              COMPREPLY[${index}]="${candidate:0:$((${COLUMNS:-80} - 1))}"
          done
      }

      """
    return bash[..<end.lowerBound] + script
      + bash[end.lowerBound...].replacing("-F _depeche depeche", with: "-F __depeche_described depeche")
  }

  /// `complete -c 'depeche' -n '… "depeche read" theme' -l 'theme' -d 'Name of a theme'`
  private static func descriptions(_ line: Substring) -> [Description] {
    guard let sentence = value("-d", line), let context = value("-n", line) else { return [] }
    let parts = context.split(separator: "\"")
    guard parts.count > 1, let command = parts[1].split(separator: " ").last else { return [] }
    var found: [Description] = []
    if let long = value("-l", line) {
      found.append(Description(candidate: "\(command) --\(long)", sentence: sentence))
    }
    if let short = value("-s", line) {
      found.append(Description(candidate: "\(command) -\(short)", sentence: sentence))
    }
    if let word = value("-fa", line) {
      found.append(Description(candidate: "\(command) \(word)", sentence: sentence))
    }
    return found
  }

  /// What stands behind an option, without its quotation marks.
  private static func value(_ option: String, _ line: Substring) -> String? {
    guard let start = line.firstRange(of: " \(option) '") else { return nil }
    var out = ""
    var isEscaped = false
    for c in line[start.upperBound...] {
      if isEscaped {
        out.append(c)
        isEscaped = false
      } else if c == "\\" {
        isEscaped = true
      } else if c == "'" {
        return out
      } else {
        out.append(c)
      }
    }
    return nil
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
