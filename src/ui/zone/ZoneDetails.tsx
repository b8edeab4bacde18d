export function ZoneDetails() { return <p>Zone details</p>; }
