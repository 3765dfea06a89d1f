/// SETS: the screen on which language, looks, clinic, help number, kiosk and content are chosen.
///
/// Each change holds and is written at once. Dialogs and printers of the system are behind
/// interfaces that the window brings. Knows no other screen. Read
/// [acheatlas.ui.settings.SettingsViewModel] first.
package acheatlas.ui.settings;
