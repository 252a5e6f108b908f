"""How everything looks: colours, icons, and the surfaces they are painted on."""
