/// LOOKS: colours, type, text size, theme and motion of a scene. Knows no screen and no control.
/// Read [acheatlas.ui.theme.Stylesheets] first, then [acheatlas.ui.theme.ThemeSwitch]; the colours
/// are in `ui/css/tokens.css`.
package acheatlas.ui.theme;
