"""What Glas promises, as stories."""
