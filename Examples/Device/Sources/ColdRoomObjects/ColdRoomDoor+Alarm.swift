public import LwM2M

extension ColdRoomDoor {
  /// Whether the door has stood open for so long that the alarm sounds.
  public func isAlarmDue(at time: Timestamp) -> Bool {
    guard doorState != .closed, let alarmDelay, let lastOpened else { return false }
    return time.secondsSince1970 - lastOpened.secondsSince1970 >= Int64(alarmDelay)
  }
}
