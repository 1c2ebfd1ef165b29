"""Who someone is; consent; the team, its roles and what it did; news that customers want, and bans."""
