/// How the analysis came to its results: what each pass found, by which rule, on which words.
public struct Explanation: Sendable {
  /// One pass, in the order in which they run.
  public struct Pass: Sendable {
    public var name: String
    public var nanoseconds: Int
    /// What this pass added, or changed of what passes before it had found.
    public var findings: [Finding]
  }

  public struct Finding: Hashable, Sendable {
    /// `quote`, `entity`, `mention`, `date`, …
    public var kind: String
    /// Where it stands; nil for what belongs to the dispatch as a whole.
    public var span: Span?
    /// The words there, or the value.
    public var words: String
    /// What was decided, as pairs of a name and a value: speaker, cue, use, …
    public var details: [Detail] = []
    /// The rule that decided, empty where a pass names none.
    public var rule = ""
  }

  public struct Detail: Hashable, Sendable {
    public var name: String
    public var value: String
  }

  public var dispatch: Dispatch
  public var passes: [Pass]
}
