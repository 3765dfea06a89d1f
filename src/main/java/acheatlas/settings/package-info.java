/// REMEMBERS: what a person or a clinic has set, in one small file, written whole or not at all.
///
/// Knows no other package and no screen. What somebody picked is never in here. Read
/// [acheatlas.settings.Settings] first, then [acheatlas.settings.SettingsFile].
package acheatlas.settings;
