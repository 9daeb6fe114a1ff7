/// The argument parser's completions, with those of the command that needs no name: what it takes may follow the
/// program's name at once.
nonisolated enum CompletionScript {
  static let option = "--generate-completion-script"

  /// With the script for fish, from which that for bash takes its sentences.
  static func completed(_ script: String, fish other: String) -> String {
    if script.hasPrefix("#compdef") { return zsh(script) }
    return script.contains("\ncomplete -c ")
      ? fish(script) : BashDescriptions.added(to: bash(script), from: other)
  }

  /// What `depeche read` completes, once more for `depeche`.
  private static func fish(_ script: String) -> String {
    let mine = script.split(separator: "\n").filter { $0.contains("\"depeche read\"") }
      .filter { !$0.contains(" version'") && !$0.contains(" h help'") }
    return script + "\n"
      + mine.map { $0.replacing("\"depeche read\"", with: "\"depeche\"") + "\n" }.joined()
  }

  private static func bash(_ script: String) -> String {
    let offer = "    # Offer subcommand / subcommand argument completions\n"
    let other = "        # Offer subcommand completions\n"
    return script.replacing(offer, with: "    local -ar all_words=(\"${unparsed_words[@]}\")\n\n" + offer)
      .replacing(other, with: "        unparsed_words=(\"${all_words[@]}\")\n        _depeche_read\n" + other)
  }

  private static func zsh(_ script: String) -> String {
    guard let read = script.firstRange(of: "\n_depeche_read() {\n"),
      let end = script[read.upperBound...].firstRange(of: "\n    )\n")
    else { return script }
    let own = script[read.upperBound..<end.lowerBound].split(separator: "\n")
    let lists = own.filter { $0.hasPrefix("    local -ar ___") }.map { $0 + "\n" }.joined()
    let options = own.filter { $0.hasPrefix("        '--") && !$0.hasPrefix("        '--version") }
      .map { $0 + "\n" }.joined()
    let specs = "    local -ar arg_specs=(\n"
    guard let first = script.firstRange(of: specs) else { return script }
    let files = "        _files && ret=0\n"
    return script[..<first.lowerBound] + lists + specs + options
      + script[first.upperBound...]
      .replacing(
        "        _describe -V subcommand subcommands && ret=0\n",
        with: "        _describe -V subcommand subcommands && ret=0\n" + files, maxReplacements: 1
      )
      .replacing(
        "            \"_depeche_${words[1]}\" && ret=0\n            ;;\n",
        with:
          "            \"_depeche_${words[1]}\" && ret=0\n            ;;\n        *) _files && ret=0 ;;\n",
        maxReplacements: 1)
  }
}
