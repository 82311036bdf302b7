import LwM2M

/// What is encoded and decoded: 6 Resources of Temperature, 13 of Device, as both coders have them.
enum Samples {
  static let temperature = Temperature(
    sensorValue: 21.5, minMeasuredValue: -5.25, maxMeasuredValue: 33.1, minRangeValue: -40, maxRangeValue: 125,
    sensorUnits: "Cel")

  static let device = Device(
    errorCode: [0: .noError],
    supportedBindingAndModes: "U",
    manufacturer: "Open Mobile Alliance",
    modelNumber: "Lightweight M2M Client",
    serialNumber: "345000123",
    firmwareVersion: "1.0",
    availablePowerSources: [0: .internalBattery, 1: .usb],
    powerSourceVoltage: [0: 3800, 1: 5000],
    powerSourceCurrent: [0: 125, 1: 900],
    batteryLevel: 100,
    memoryFree: 15,
    currentTime: 1_367_491_215,
    utcOffset: "+02:00")
}
