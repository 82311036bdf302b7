import ArgumentParser

@main
struct LwM2MC: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lwm2mc", abstract: "Compile LwM2M object definitions.")
}
