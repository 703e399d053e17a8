/// The program.
@main
struct Surefoot {
  static func main() {
    print("surefoot")
  }
}
