"""Parts any screen is made of; they know no screen and no drawn form."""
