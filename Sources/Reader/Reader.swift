/// The parsing module of Dépêche: bytes in, `Dispatch` values out. No terminal, no database.
public enum ReaderInfo {
  /// The version that `depeche --version` prints.
  public static let version = "0.1.0"
}
