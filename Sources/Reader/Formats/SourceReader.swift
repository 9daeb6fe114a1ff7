import Glibc

/// Reads whatever a path holds, and gives its dispatches as they are read: a file of any format, a folder, an archive,
/// standard input (`-`).
public struct SourceReader {
  public var options = ReadOptions()
  /// The descriptor that `-` stands for.
  public var standardInput: Int32 = 0
  /// Called before standard input has to be waited for.
  public var wait: (() -> Void)?

  public init() {}

  /// Reads a path to its end, or until `emit` returns false. Nothing that is wrong with one file stops the others.
  public func read(
    _ path: String, emit: @escaping (Source) -> Bool, problem: @escaping (Problem) -> Void,
    file: @escaping (FileReport) -> Void = { _ in }
  ) {
    let sink = ReadSink(emit: emit, problem: problem, file: file)
    if path == "-" {
      let descriptor = Descriptor(borrowed: standardInput)
      read(descriptor.input(wait: wait), Intake(path: "-", options: options, sink: sink))
      return
    }
    switch FolderWalk.kind(of: path) {
    case .folder:
      FolderWalk.files(
        under: path, isStopped: { sink.isStopped },
        folder: { folder, names in
          guard Maildir.isMaildir(names) else { return [] }
          Maildir.read(folder, Intake(path: folder, options: options, sink: sink)) {
            Intake(path: $0, options: options, sink: sink)
          }
          return Maildir.parts
        }, file: { open($0, sink) },
        unreadable: { path, reason in
          let intake = Intake(path: path, options: options, sink: sink)
          intake.problem("unreadable", reason)
          intake.close()
        })
    default: open(path, sink)
    }
  }

  /// Reads one path with nothing said about how.
  public static func read(path: String, emit: (Source) -> Bool, problem: (Problem) -> Void) {
    withoutActuallyEscaping(emit) { emit in
      withoutActuallyEscaping(problem) { problem in
        SourceReader().read(path, emit: emit, problem: problem)
      }
    }
  }

  private func open(_ path: String, _ sink: ReadSink) {
    let intake = Intake(path: path, options: options, sink: sink)
    do {
      read(try Descriptor(path: path).input(), intake)
    } catch {
      intake.problem(error.code == ENOENT ? "not-found" : "unreadable", error.reason)
      intake.close()
    }
  }

  private func read(_ input: ByteInput, _ intake: Intake) {
    if options.inputFormat == .jsonl {
      intake.report.format = "jsonl"
      JSONLines.read(input, intake, isContract: true)
    } else {
      Detection.read(input, intake)
    }
    if let failure = input.failure { intake.problem(failure.code, failure.message) }
    intake.close()
  }
}
